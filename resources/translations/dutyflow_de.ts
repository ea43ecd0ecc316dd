<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>dutyflow</name>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>A mail address that asks for more is not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>An address of more than {longest} letters is not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>An address without a name of a machine is not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>It leads to {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>It leads to {host}; what stands before the @ is a name or password that is sent there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>Only http, https and mailto addresses are opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/app.py" />
      <source>Dutyflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/app.py" />
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/blind.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_scene.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Merge answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/blind.py" />
      <source>Org files and answers (*.org.yaml *.answers.yaml *.yaml *.yml);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Add stage {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Add team {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Colour of the lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Colour {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Its {duty_word} will be unassigned. Undo brings all of it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Move lane {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Move stage {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Name of the new stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Name of the new team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove stage {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove team {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove the team “{title}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>The stage “{title}” is gone, its duties stay. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <location filename="../../desktop/dutyflow/filing.py" />
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Delete the snapshot “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Markdown (*.md);;Text (*.txt);;JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Name of the snapshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Save differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The board shows what is open. Choose “As shown” or a scenario on one side to see the other side’s ghosts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The differences are on the clipboard as Markdown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The differences are on the clipboard as text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The file stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The snapshot “{name}” is kept. Compare offers it on either side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>“{name}” was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/conditions.py" />
      <source>Let {title} be there {case}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/conditions.py" />
      <source>Nothing can depend on anything yet: there is no question. Add one with View › Scenario › New question…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/conditions.py" />
      <source>only in some cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/duty.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Mark {duties_called} as {replace}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/duty.py" />
      <source>Role of {title} in {title_2}: A R S C I U, or Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Delete hand-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Delete {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Deleted {what}. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Duplicate {duties_called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>There are {n} lines on the clipboard, too many for a board. Paste {most_lines} at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>There is no text on the clipboard. Each line of a text becomes a duty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/export.py" />
      <source>The board is on the clipboard as a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/export.py" />
      <source>“{name}” was written again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/export.py" />
      <source>“{name}” was written. Ctrl+E repeats it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/export_all.py" />
      <source>{n} file was written to {name}.</source>
      <extracomment>Many: {n} files were written to {name}.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>Drop the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>Go back to “{title}” as it was saved?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>What you changed since then is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>What you changed since then is lost. So is what you are trying out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/findings.py" />
      <source>Accept: {title_of_check}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/findings.py" />
      <source>Nothing is left open here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/findings.py" />
      <source>Why is “{title_of_check}” accepted here?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Import a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Open a mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Save the mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>The mapping is saved as {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>What can be imported ({patterns});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/lanes.py" />
      <source>Put the teams of {title} side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>A layout called “{name}” is there already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Delete the layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Delete the layout “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Export layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Import layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Layouts (*.layout.yaml *.yaml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Name of the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Name of the new layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>New name of this layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>The board is in the layout “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>The board is in the new layout “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>The organisation stays as it is; only this arrangement goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>{name} (copy)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>Open this address outside Dutyflow?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>The system knows no program for this address; nothing was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>{address} was not opened. {refusal}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>CSV table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>Export load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>PNG picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>{name}: the name says no format. End it with .png or .csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>The minutes are in {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>There was no workshop yet that minutes could tell of. Begin one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>Write minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>{started} (not ended), {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>{started} to {ended}, {changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/places.py" />
      <source>{name} is the board itself. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Close point {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Edit decision {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Edit point {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Park {text}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Parked. {n} point is open.</source>
      <extracomment>Many: Parked. {n} points are open.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>The decision is written down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>This was changed or removed meanwhile. Look at the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>What this is about is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Write decision {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/present.py" />
      <source>The view “{title}” is kept. F5 presents the board and then the views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/present.py" />
      <source>Title of this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>PDF document (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>Print to PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>There is no duty yet that could be printed. Add a duty first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>There is no team yet that could be printed. Add a team first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>the empty matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>{name}: the name does not say PDF. End it with .pdf.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>{n} card</source>
      <extracomment>Many: {n} cards</extracomment>
      <translation>
        <numerusform>{n} Karte</numerusform>
        <numerusform>{n} Karten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>{n} sheet</source>
      <extracomment>Many: {n} sheets</extracomment>
      <translation>
        <numerusform>{n} Blatt</numerusform>
        <numerusform>{n} Blätter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>“{name}” was written: {what} on {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/prompts.py" />
      <source>Add {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Delete what was written down of the workshop of {day_said}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Folder for the numbered pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Its film and the record behind its minutes go, with {edits_said}. The file stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Nothing was written down of this workshop, so there is no film of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Stopped. {written}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>The last {cut_off} steps of this workshop do not fit what was before them; the film ends there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>There are numbered pictures in “{name}” already, such as {found}. Choose an empty folder, or make one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{names} and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{written} Not written: {names}. {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{written} of {whole} pictures were written to “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Add question {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Add scenario {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Answers to “{title}”, one a line. The first one is the usual one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Delete scenario {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Duplicate scenario {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Name of the new scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Name of the scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Rename scenario {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>The question that the answer depends on, such as Hosting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>The scenario “{title}” holds what is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>The scenario “{title}” is gone. Undo brings it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/session.py" />
      <source>The workshop has ended. What happened in it is kept in your library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>Everything is as in the snapshot {name} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>New name of the snapshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>Restore the snapshot {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>The snapshot {name} is restored; undo takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>The snapshot {} was written by a newer Dutyflow. Restoring it here would lose what this one does not know; use a newer Dutyflow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>{done} But {missing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Join {duties_called} into {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Split {title} into {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Split {title}: one line for each card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Title of the one duty, instead of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>&amp;Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>All teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>Team pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>The pages of {number} are in {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>There is no team yet that a page could be written for. Add a team first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Go on trying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Keep what you tried out?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Kept, it is one undo step. Thrown away, everything is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>The what-if is kept. One undo takes all of it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>The what-if is thrown away. Everything is as it was before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Throw away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>Another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>As shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <location filename="../../desktop/dutyflow/comparison.py" />
      <source>Last saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>Not saved, {generation_said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>git’s HEAD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>HEAD:./{name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>Nothing is committed in this git repository yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git could not be run here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git could not read its version of “{name}”. “git fsck” may tell more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git did not answer within {seconds:.0f} seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git does not trust this folder, because it belongs to somebody else. “git config --global --add safe.directory” with the folder allows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git is not installed, so its version cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git keeps “{name}” in LFS, so HEAD holds a pointer only. Check out the old version beside it and compare with that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git’s version of “{name}” has {stdout} bytes; at most {max_bytes} are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>“{name}” cannot be found any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>“{name}” does not lie in a git repository, so git has no version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>“{name}” is not committed yet. Commit it to compare with git.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>Not saved, {time_said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>The snapshot {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>The snapshot {name} was deleted meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>The work that was not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>This work was taken up or thrown away in another window meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>git’s version of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>{called} was not read: {problems}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>“{name}” was not read: {problems}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparison.py" />
      <source>As shown: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/document.py" />
      <source>This file was written by a newer Dutyflow and is open for reading only. Use a newer Dutyflow to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/document.py" />
      <source>“{title}” is several teams in one lane here. Choose the scenario in which they are apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>Open the original file instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>Open the original file, or export the picture again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>The organisation inside the picture is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>The organisation inside the picture is larger than {what} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/errors.py" />
      <source>It could not be written to a log ({strerror}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/errors.py" />
      <source>Something in Dutyflow did not work; your work is kept. {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/errors.py" />
      <source>Where it happened is in {path}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_scene.py" />
      <source>{n} file</source>
      <extracomment>Many: {n} files</extracomment>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>A save of “{name}” was cut off. What the file held before is in {copies}: open that to compare, and remove it when you need it no more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Don’t save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Organisations (*.org.yaml *.yaml *.yml)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Replace the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Replace “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Save the changes to “{title}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>The picture’s organisation is open as a new, unsaved one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>There is already such a file in {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Without saving, what you changed since the file was last saved is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>save as</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>{problem} ({n} more problem.)</source>
      <extracomment>Many: {problem} ({n} more problems.)</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{name}” was not opened: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{name}” was not read again: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{name}” was written anew, because the changes did not fit into the text of the first file. Comments are only there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{title}” is still being saved. The rest follows then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Add {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Hand off {duties_called} to {duties_called_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer {role} {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} {role} {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Move {duties_called} to {team}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Share {duties_called} with {heir}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Take {team} out of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Unassigned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>a supporter of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>a user of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>accountable for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>consulted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>informed of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>responsible for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>{text}, only when {in_answers}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/importing/accepting.py" />
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/sights.py" />
      <source>{n} entry</source>
      <extracomment>Many: {n} entries</extracomment>
      <translation>
        <numerusform>{n} Eintrag</numerusform>
        <numerusform>{n} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>{n} link</source>
      <extracomment>Many: {n} links</extracomment>
      <translation>
        <numerusform>{n} Verweis</numerusform>
        <numerusform>{n} Verweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Decide {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Merge with changes of others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Merged with the changes of others.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Merged. {n} conflict is left to decide, in the list beside the board.</source>
      <extracomment>Many: Merged. {n} conflicts are left to decide, in the list beside the board.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Nothing was saved: {n} conflict is to be decided first. Choose mine, theirs or what it was, in the list beside the board.</source>
      <extracomment>Many: Nothing was saved: {n} conflicts are to be decided first. Choose mine, theirs or what it was, in the list beside the board.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Use {choice} for the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/lane_menu.py" />
      <source>Which team of {menu_text}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Made the scenario {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Merge {one} with {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Merge {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Merge {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Take {title} apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>This lane is one team, so there is nothing to take apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>no hand-off goes between teams, as before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{apart} with these teams apart, {one} as one lane</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{n} hand-off between teams as before</source>
      <extracomment>Many: {n} hand-offs between teams as before</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{n} hand-off between teams becomes {after}</source>
      <extracomment>Many: {n} hand-offs between teams become {after}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{text} in a new scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} as one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} is one lane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} is several lanes again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/copies.py" />
      <source>There are {most} copies in {parent}. Save under a new name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Both windows can change the file then. Whoever saves second is asked to merge; nothing is overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Edit here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Edit here too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>It was closed elsewhere: nobody else has this file open now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Open elsewhere: in another window on this computer (process {process}), since {since}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Open elsewhere: on this computer (process {process}), since {since}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Open elsewhere: on {host} (process {process}), since {since}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>This file is open elsewhere, and this window only follows what is saved there. Choose “Edit here too” above the board to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>This window has the file then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>{who} This window follows what is saved there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/glance.py" />
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Follow it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Joins both; where both changed the same, you choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Keep mine as a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Keep working with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Makes the file again, in its old place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Open my copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Opens both versions, to choose between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Reload “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Resolve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Save again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Shows theirs in place of yours; undo brings yours back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Shows what differs, card by card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Take theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>The drive of this file does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Theirs is shown now. Undo brings yours back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Undo brings back what is shown now; what could be redone is gone then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Work goes on in {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Writes yours beside it; the file stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Writes yours into a new file beside it, and shows theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Your version is kept as {copy} beside the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Your version is kept as {copy} beside the file. Theirs is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>{path} is there again as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>{path} was changed by somebody else: {line}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>{title}, theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>“{title}” was not saved. Choose above the board what is to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>The folder {folder} is no longer there: it was removed or renamed, or its drive was taken out. Yours stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>can still redo what you have undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>have changes that are not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>only comments or the way it is written differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} is no longer there, and {folder} is another folder than before: perhaps its drive is not connected. Yours stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} is no longer there: it was removed or renamed. Yours stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} is now a link to a file that is not there. Yours stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} was renamed to {renamed}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{n} difference, no card moves</source>
      <extracomment>Many: {n} differences, no card moves</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} leads to “{place}” now: what you save goes there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} was changed by somebody else and cannot be opened: {problems} Yours stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} was changed by somebody else, and you {ours}. Theirs: {line}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} was changed by somebody else. What becomes of it is asked once the what-if is kept or thrown away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{sentence} Yours stays here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/watch.py" />
      <source>The file is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/pictures.py" />
      <source>Pictures that Dutyflow exported with the organisation inside open again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/pictures.py" />
      <source>There is no organisation in this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/questions.py" />
      <source>Enter begins a line, Ctrl+Enter is OK.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/offers.py" />
      <source>as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>Restore the work of {time_said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>Restore what was tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work could not be read: {problems}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work is restored and not saved yet. Undo takes it off again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work is restored without what was tried out, since the merge is to be decided first. Compare shows what that was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work is restored. What was tried out is a what-if again: keep it or not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work on “{name}” is open as an organisation without a file, since that cannot be found now. Save it under a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>What was tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>You are trying something out here. Keep it or throw it away, then restore the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>ALTER TABLE generation ADD COLUMN decided BLOB;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>The file with work that was not saved was damaged. It was set aside as {aside}, and a new one was made. Your organisation files are not affected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>Work that is not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>{work} could not be read: it is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>{work} is not kept for a restart: {path} cannot be used ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>{work} is not kept for a restart: {path} was written by a newer Dutyflow. Update Dutyflow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>Something was being tried out; it comes back as a what-if.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The file was changed since the work began, so restoring merges both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, and its file cannot be found now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, and never had a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, the file from {of_file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>There is work on this file that was not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>what-if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>A what-if is saved only when you keep it. Kept, it is one undo step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Keep and save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Keep what you tried out in “{title}”, and save it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Nothing was saved: you are trying something out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Save without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Without it, what you changed before is saved all the same. Without saving, both are lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Without saving, what you tried out is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undo_step.py" />
      <source>Read the file again</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>{n} crossing</source>
      <extracomment>Many: {n} crossings</extracomment>
      <translation>
        <numerusform>{n} Kreuzung</numerusform>
        <numerusform>{n} Kreuzungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>{n} hand-off</source>
      <extracomment>Many: {n} hand-offs</extracomment>
      <translation>
        <numerusform>{n} Übergabe</numerusform>
        <numerusform>{n} Übergaben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Before the what-if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Decide what a merge left open first; then try something out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Keep what-if: another order</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Keep what-if: {n} change</source>
      <extracomment>Many: Keep what-if: {n} changes</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>&amp;Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>&amp;Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>&amp;Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Move &amp;down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Move &amp;up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>No phases: no timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Phase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Ready &amp;one (90 minutes)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Start workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>What the phase is called</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>{n} phase</source>
      <extracomment>Many: {n} phases</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/autosnapshots.py" />
      <source>In the workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>All say {answer_called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>All teams have answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>Nobody has answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>answers now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/result_paint.py" />
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>{asked} answers · {done} of {n} have answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>{done} of {n} answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/first_page.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>Not on the board any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>hide again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>next card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>one digit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>two digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>{digits} a team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>And {more} more of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>It is the same as “{seen}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>It was written by a newer Dutyflow; what this one knows of it was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>Nothing in it is on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Accept what all agree on: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Accept {title} for {answer_called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Accept {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Mark {duties_called} as disputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Write the blind round into the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/keeping.py" />
      <source>The answers cannot be kept: {folder} cannot be made ({strerror}). Begin the round again and choose “Next to the org file”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/keeping.py" />
      <source>{name} was changed by somebody else since it was written, and stays as it is. The answers are kept beside it, in {name_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_scene.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>Result · {summary}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Answers of two teams or more are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Choose a team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Not matched ({told})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Show the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Team of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Two files stand for {title}. Choose another team for one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>What could not be matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>answers of {n} teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>{n} not matched</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>{teams}; {n} file counts for nobody.</source>
      <extracomment>Many: {teams}; {n} files count for nobody.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>Ctrl</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>No answer has a majority. Press the number of the one that was agreed on, or D.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>Nobody named a team for this duty. Press D, or decide it on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>The result is in the file, as decisions and questions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>There is nothing more that all agree on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>accept all that agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>accept that answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>back to the cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>write into the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>{left} to talk about · {agreed} agreed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>{n} duty is accepted.</source>
      <extracomment>Many: {n} duties are accepted.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_paint.py" />
      <source>no answer: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>No disagreement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>Nothing to show: no duty of the answers is on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{n} could not be matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{n} not answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{text}, on another team than now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{text}, {other} of them on another team than now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_view.py" />
      <source>Result. {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>Answers kept in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Blind round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>Card {what} of {n} · {n_2} revealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>with the round that was left: {done} of {n} cards answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>A card is shown, and every team answers at once, with fingers or cards. One person types the answers; nobody sees them before they are revealed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Choose two teams or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Ne&amp;xt to the org file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>No duty is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>On this &amp;machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Where the answers are kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Which teams answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>&amp;All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>&amp;Selected on the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>All that are &amp;open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Only duties with these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>Only with these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>Which duties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>heading of a choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Give {duties_called} to {heir}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>It could not be written. Try once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Make {heir} accountable for {duties_called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Park {duties_called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Write a decision on {duties_called}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/course.py" />
      <source>There is no duty before you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>Deal what was skipped: {duties}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/scene_header.py" />
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>That was the last one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>and {rest} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>got {duties}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <location filename="../../desktop/dutyflow/workshop/scene_header.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>What is open about it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>What was decided?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>next line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>optional, a day like 2027-01-31</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>parks it, without words under its title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>writes it down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <source>Shift+{key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/side.py" />
      <source>Go to {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/side.py" />
      <source>{heading} · {more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Also duties that are agreed on, for later or out of scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal all that are open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal those agreed on too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal {duties}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Duties are dealt one at a time. The room talks, and one key decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Every stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Go on with the {left_over} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Minutes for all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Most urgent first: disputed, nobody’s, shared, not agreed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>No open duty is found like that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Nothing is open: every duty is agreed on, for later or out of scope.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Only the {duties} selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Only this stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Shuffled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Stage by stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>There are no duties yet. Leave, and add some on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Time for all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Words in title, description and tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>as long as it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>{because} Nothing can be decided here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Not included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Open points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Who takes part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>decision written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>nobody has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>shared today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>{title} has it today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>Duty {at} of {every}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>Just decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>Parked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>not agreed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>out of scope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>settled before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} disputed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} parked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{time} for each of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>+ key adds a responsible team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>+ key makes one accountable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>There are no teams here. Leave and add one on the board; parking works all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>Which team does it too? Press its key, or click it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>Which team is accountable? Press its key, or click it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>less text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>more text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>park it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>write the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
      <source>Give to {title}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
      <source>{rest} more…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
      <source>{title}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/first_page.py" />
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/first_page.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/keeping.py" />
      <source>The workshop goes on, but nothing further is written down of it for now. That is tried again every minute, and when the workshop ends; until then its minutes and its film end here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/keeping.py" />
      <source>The workshop is written down again, with all that happened in it meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;HTML, ready to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Pictures of the board before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Choose Markdown, HTML or both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Say which folder the pages should go to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>There are other files in this folder; they stay as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>What will be written, as Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write into folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write into {what}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>{names} {verb} there already and will be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>{what} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/past.py" />
      <source>{lines} of the record of the workshop could not be read, and are left out of its film and its minutes. The organisation is not affected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/past.py" />
      <source>{lines} of the record of the workshop that began {at} could not be read, and are left out of its film and its minutes. The organisation is not affected.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/past.py" />
      <source>{n} line</source>
      <extracomment>Many: {n} lines</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;By teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>By teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>Edit a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>Write a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <source>No duty in particular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;Parked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;Risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Close a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Close the point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Edit a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Park a point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Raised &amp;by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>The answer, if there is one. It is kept as a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>What is not settled?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/room_window.py" />
      <source>{title_text} — presented</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/show.py" />
      <source>Slide {what} of {count} · {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Includes {join}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>No notes. Those of the slide and of the selected duty stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Not: {excludes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Presenter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>This is the last page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>a minute more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>dark or light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>light spot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>For the one who presents; never shown to the room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Keep what is shown…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>No view is kept yet. Show what you want to present on the board: a scenario, a search, lanes hidden or folded. Then keep it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Present from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Show on board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>answers chosen by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>duties with “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>shared cards in every lane</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>{n} lane folded</source>
      <extracomment>Many: {n} lanes folded</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>{n} lane hidden</source>
      <extracomment>Many: {n} lanes hidden</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Add to the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>All lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Ask about all again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Bring back what was dismissed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Do not ask about it here again (X)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Duties that organisations often forget. They come with Dutyflow: they are neither in your file nor in the article behind the sample. What the board has by words or tags is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Everything in these lists is on the board, or dismissed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Has someone got this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Make an open duty of nobody of it (A)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Not for us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Which list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/film_bar.py" />
      <source>Step of the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/player.py" />
      <source>a step a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/scene.py" />
      <source>Replay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>No workshop of this organisation was written down yet. What is done from the beginning of a workshop to its end can be seen here as a film afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>Replay a workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>What was done in a workshop, as a film on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>Workshops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>broke off · </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>under way · </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>Beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>Step {at} of {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>no edits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{hours} h {rest} min</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{n} edit</source>
      <extracomment>Many: {n} edits</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{where} · {times} of {clock_said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/resuming.py" />
      <source>This workshop was ended, or gone on with in another window, meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>Opened again after it broke off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>The workshop went on after it broke off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>Workshop begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>Workshop ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Snapshots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>What changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/sights.py" />
      <source>{entries} of it could not be read, the first one: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>A newer Dutyflow wrote this snapshot: it is compared here, but not restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>Damaged: it cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>No snapshots yet.

A snapshot is the whole file as it is at one moment, kept on this machine only. “Keep now…” makes one; a workshop makes some by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>Nothing differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>damaged in part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>written by a newer Dutyflow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>{left} more. Compare shows all.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>{n} change since</source>
      <extracomment>Many: {n} changes since</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>This duty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>Workshop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>last minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>over time, paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>Keep the result of the vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>No dot was put, so there is nothing to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>The result is in the file, as a decision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>This result is in the file already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>a digit puts a dot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>keep as a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>one digit more puts the dot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>show the totals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>two digits put a dot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/ranking_view.py" />
      <source>First: {title}, {dots}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Dot voting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <source>Result · {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <source>with the vote that was left: {n} dots put</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <source>{n} of {every} dots put</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Choose a team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Choose two duties or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Dots a team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Every team has some dots and says the numbers of the duties to put them on; several may go on one. The totals stay hidden until they are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Which teams vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>{duties} duties are too many to read; choose at most {most_duties}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/voting_view.py" />
      <source>{spent} of {in_dots}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/voting_view.py" />
      <source>{team}: {spent} of {in_dots} put</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>{n} flow</source>
      <extracomment>Many: {n} flows</extracomment>
      <translation>
        <numerusform>{n} Fluss</numerusform>
        <numerusform>{n} Flüsse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/mermaid.py" />
      <source>{n} diagram</source>
      <extracomment>Many: {n} diagrams</extracomment>
      <translation>
        <numerusform>{n} Diagramm</numerusform>
        <numerusform>{n} Diagramme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>{n} team</source>
      <extracomment>Many: {n} teams</extracomment>
      <translation>
        <numerusform>{n} Team</numerusform>
        <numerusform>{n} Teams</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <location filename="../../desktop/dutyflow/handing.py" />
      <location filename="../../desktop/dutyflow/step_texts.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>{n} duty</source>
      <extracomment>Many: {n} duties</extracomment>
      <translation>
        <numerusform>{n} Aufgabe</numerusform>
        <numerusform>{n} Aufgaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{n} formula</source>
      <extracomment>Many: {n} formulas</extracomment>
      <translation>
        <numerusform>{n} Formel</numerusform>
        <numerusform>{n} Formeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{n} part</source>
      <extracomment>Many: {n} parts</extracomment>
      <translation>
        <numerusform>{n} Teil</numerusform>
        <numerusform>{n} Teile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>{n} change</source>
      <extracomment>Many: {n} changes</extracomment>
      <translation>
        <numerusform>{n} Änderung</numerusform>
        <numerusform>{n} Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{n} decision</source>
      <extracomment>Many: {n} decisions</extracomment>
      <translation>
        <numerusform>{n} Entscheidung</numerusform>
        <numerusform>{n} Entscheidungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/wording.py" />
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/wording.py" />
      <source>{first} or {last}</source>
      <translation>{first} oder {last}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Each team by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Next steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Open points and decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Welcome, and the board as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>What if</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Who owns this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agreement.py" />
      <source>no answer from {silent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/changed.py" />
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <location filename="../../desktop/dutyflow/comparison.py" />
      <source>Base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/film.py" />
      <source>As it was at the beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>It is of another organisation: “{theirs}”, not “{mine}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>The team “{each}” is not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is given to {named}, a team not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is given to “{answer}”, a team not known here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is not in the copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is not on the board.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/outcomes.py" />
      <source>Blind round, “{title}”: all say {answer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/outcomes.py" />
      <source>Blind round, “{title}”: {in_a_sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/pages.py" />
      <source>{number} of {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/prompts.py" />
      <source>“{name}” is no list of prompts: {place} – {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>No duties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>No duty with “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>There is nothing on the board yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <location filename="../../desktop/dutyflow/document.py" />
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>{duties} with “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>Voted: {said} ({in_dots})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>{more} more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>{n} dot</source>
      <extracomment>Many: {n} dots</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>{team} has put its one dot. Take one back, or go on with the next team.</source>
      <extracomment>Many: {team} has put all of its {n} dots. Take one back, or go on with the next team.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
  </context>
</TS>
