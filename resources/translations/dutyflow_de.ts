<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>dutyflow</name>
    <message>
      <location filename="../../desktop/dutyflow/actions/context.py" />
      <source>Add stage after this one…</source>
      <translation>Stufe danach hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/context.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Move stage left</source>
      <translation>Stufe nach links</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/context.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Move stage right</source>
      <translation>Stufe nach rechts</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/context.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Remove stage</source>
      <translation>Stufe entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/context.py" />
      <source>Rename stage…</source>
      <translation>Stufe umbenennen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/lane_lists.py" />
      <source>Merge the group {group}</source>
      <translation>Die Gruppe {group} zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/lane_lists.py" />
      <source>Merge with {team}</source>
      <translation>Mit {team} zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/lane_lists.py" />
      <source>Put the teams of {group} side by side</source>
      <translation>Die Teams von {group} nebeneinanderlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/lists.py" />
      <source>Default</source>
      <comment>a layout</comment>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/lists.py" />
      <location filename="../../desktop/dutyflow/actions/states.py" />
      <source>Give to {team}</source>
      <translation>An {team} geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/lists.py" />
      <source>Share with {team}</source>
      <translation>Mit {team} teilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>&amp;Board</source>
      <translation>B&amp;oard</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>&amp;Workshop</source>
      <translation>&amp;Workshop</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Agenda and timer</source>
      <translation>Agenda und Uhr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/board/widget.py" />
      <source>Board</source>
      <translation>Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Change a stage</source>
      <translation>Stufe ändern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Decide a merge</source>
      <translation>Zusammenführung entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Delete snapshot</source>
      <translation>Schnappschuss löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>Differences</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Dim the rest</source>
      <translation>Übriges abdunkeln</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Extend the selection</source>
      <translation>Auswahl erweitern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Give to</source>
      <translation>Geben an</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Go to card</source>
      <translation>Zur Karte gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/window/toolbar.py" />
      <source>Hand-off</source>
      <translation>Übergabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Hand-off arrows</source>
      <translation>Übergabepfeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Keep or throw away</source>
      <translation>Behalten oder verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Layouts</source>
      <translation>Anordnungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Merge group</source>
      <translation>Gruppe zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Merge lanes</source>
      <translation>Bahnen zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Merge with</source>
      <translation>Zusammenlegen mit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Minutes and paper</source>
      <translation>Protokoll und Papier</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Move card</source>
      <translation>Karte verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>New from template</source>
      <translation>Neu aus Vorlage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Present on</source>
      <translation>Vorführen auf</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>Print to PDF</source>
      <translation>Als PDF drucken</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Put side by side</source>
      <translation>Nebeneinanderlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Rename stage</source>
      <translation>Stufe umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Role of</source>
      <translation>Rolle von</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Rounds and votes</source>
      <translation>Runden und Abstimmungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Share with</source>
      <translation>Teilen mit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Slides and display</source>
      <translation>Folien und Anzeige</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Snapshots and replay</source>
      <translation>Schnappschüsse und Film</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Split or join</source>
      <translation>Teilen oder vereinen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Team colour</source>
      <translation>Teamfarbe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/states.py" />
      <source>Redo {step}</source>
      <translation>Wiederholen: {step}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/states.py" />
      <source>Role of {team}…</source>
      <translation>Rolle von {team}…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/states.py" />
      <source>Undo {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/actions/states.py" />
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>{n} problem in the file</source>
      <extracomment>Many: {n} problems in the file</extracomment>
      <translation>
        <numerusform>{n} Problem in der Datei</numerusform>
        <numerusform>{n} Probleme in der Datei</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>A question that changes who does what, with its answers</source>
      <translation>Eine Frage, die ändert, wer was macht, mit ihren Antworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>About Dutyflow</source>
      <translation>Über Dutyflow</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Add a duty for each line of text</source>
      <translation>Für jede Textzeile eine Aufgabe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Add duty</source>
      <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Add stage…</source>
      <translation>Stufe hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Add team…</source>
      <translation>Team hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Arrange the same organisation in another way, beginning as the file says</source>
      <translation>Dieselbe Organisation anders anordnen, ausgehend von der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Begin a blank board</source>
      <translation>Ein leeres Board beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Cards do not travel when another scenario is shown</source>
      <translation>Karten wandern nicht, wenn ein anderes Szenario gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Change only the case shown</source>
      <translation>Nur den gezeigten Fall ändern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Choose another colour…</source>
      <translation>Andere Farbe wählen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Choose the card that takes over from the selected one</source>
      <translation>Die Karte wählen, die von der gewählten übernimmt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Choose there by keyboard; Esc goes back</source>
      <translation>Dort mit der Tastatur wählen; Esc geht zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Clear the list</source>
      <translation>Liste leeren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <location filename="../../desktop/dutyflow/window/fault_report.py" />
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <location filename="../../desktop/dutyflow/window/ghost_bar.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <location filename="../../desktop/dutyflow/window/what_if_frame.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Copy as picture</source>
      <translation>Als Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Copy differences as Markdown</source>
      <translation>Unterschiede als Markdown kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Copy differences as text</source>
      <translation>Unterschiede als Text kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Copy titles</source>
      <translation>Titel kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/answers.py" />
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <location filename="../../desktop/dutyflow/panels/small_fields.py" />
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Delete layout…</source>
      <translation>Anordnung löschen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Delete scenario</source>
      <translation>Szenario löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Dim every card that the team at hand has nothing to do with; Esc shows all</source>
      <translation>Jede Karte abdunkeln, mit der das Team nichts zu tun hat; Esc zeigt alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Draw hand-off</source>
      <translation>Übergabe zeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Duplicate layout…</source>
      <translation>Anordnung duplizieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Duplicate scenario</source>
      <translation>Szenario duplizieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Edit scenarios…</source>
      <translation>Szenarien bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Edit title</source>
      <translation>Titel bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Everything about what is selected, at the right</source>
      <translation>Alles über das Gewählte, rechts</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Export all…</source>
      <translation>Alles exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Export layout…</source>
      <translation>Anordnung exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Find next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Find…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Fold lane</source>
      <translation>Bahn einklappen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>From which load on a team is overloaded, and from which share one has too much</source>
      <translation>Ab welcher Last ein Team überlastet ist und ab welchem Anteil eines zu viel hat</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Ghosts on the board</source>
      <translation>Schatten auf dem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Give to lane {number}</source>
      <translation>An Bahn {number} geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Give to nobody</source>
      <translation>Niemandem geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Go to the card above</source>
      <translation>Zur Karte darüber gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Go to the card below</source>
      <translation>Zur Karte darunter gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Go to the card on the left</source>
      <translation>Zur Karte links gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Go to the card on the right</source>
      <translation>Zur Karte rechts gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Go to the list</source>
      <translation>Zur Liste gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Hide lane</source>
      <translation>Bahn ausblenden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>How to begin, to hold a workshop, to share a file; it needs no network</source>
      <translation>Wie man beginnt, einen Workshop hält, eine Datei teilt; ohne Netz</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Import a folder…</source>
      <translation>Ordner importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Import layout…</source>
      <translation>Anordnung importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <location filename="../../desktop/dutyflow/panels/inspector.py" />
      <location filename="../../desktop/dutyflow/window/window.py" />
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Join into one…</source>
      <translation>Zu einer vereinen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Keep a snapshot…</source>
      <translation>Schnappschuss aufbewahren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Keep the answers and the merged lanes that are shown, under a name</source>
      <translation>Die gezeigten Antworten und zusammengelegten Bahnen unter einem Namen aufbewahren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Keep the organisation as it is now, to compare with it later</source>
      <translation>Die Organisation aufbewahren, wie sie jetzt ist, um später zu vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Lanes, stages and cards</source>
      <translation>Bahnen, Stufen und Karten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Larger text</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Let the teams of the lane at hand be lanes of their own again</source>
      <translation>Die Teams dieser Bahn wieder eigene Bahnen sein lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Let what is selected be there only for some answers to the questions</source>
      <translation>Das Gewählte nur bei manchen Antworten auf die Fragen da sein lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Light all that hands off towards the selected duties, however far away</source>
      <translation>Alles hervorheben, was den gewählten Aufgaben zuarbeitet, wie weit auch immer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Light all that the selected duties hand off towards, however far away</source>
      <translation>Alles hervorheben, dem die gewählten Aufgaben zuarbeiten, wie weit auch immer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Light up the cards that hold a text</source>
      <translation>Die Karten hervorheben, die einen Text enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Limits of findings…</source>
      <translation>Grenzen der Befunde…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Make a picture, a PDF or a text file of the board</source>
      <translation>Aus dem Board ein Bild, ein PDF oder eine Textdatei machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Make several duties of one: each gets its roles and its stage</source>
      <translation>Aus einer Aufgabe mehrere machen: Jede bekommt ihre Rollen und ihre Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Make the selected duties one: roles, hand-offs and notes are united</source>
      <translation>Aus den gewählten Aufgaben eine machen: Rollen, Übergaben und Notizen werden vereint</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Mark cards and lanes of which something is left open</source>
      <translation>Karten und Bahnen kennzeichnen, an denen etwas offen ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Marks on cards</source>
      <translation>Zeichen an Karten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Message above the board</source>
      <translation>Meldung über dem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Move card down</source>
      <translation>Karte nach unten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Move card to the next stage</source>
      <translation>Karte in die nächste Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Move card to the previous stage</source>
      <translation>Karte in die vorige Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Move card up</source>
      <translation>Karte nach oben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Move lane down</source>
      <translation>Bahn nach unten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Move lane up</source>
      <translation>Bahn nach oben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Natural size (100 %)</source>
      <translation>Natürliche Größe (100 %)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>New layout…</source>
      <translation>Neue Anordnung…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>New question…</source>
      <translation>Neue Frage…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>New scenario…</source>
      <translation>Neues Szenario…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Only this team and its neighbours</source>
      <translation>Nur dieses Team und seine Nachbarn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Open card</source>
      <translation>Karte öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Open data folder</source>
      <translation>Datenordner öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Open the sample</source>
      <translation>Beispiel öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Paste lines as duties</source>
      <translation>Zeilen als Aufgaben einfügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Preferences…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>Problems in the file</source>
      <translation>Probleme in der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Put the board on the clipboard, ready for a slide</source>
      <translation>Das Board in die Zwischenablage legen, fertig für eine Folie</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Put the duty into Unassigned</source>
      <translation>Die Aufgabe zu „Nicht zugeordnet“ legen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Put the selected titles on the clipboard, one a line</source>
      <translation>Die gewählten Titel in die Zwischenablage legen, einen je Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Read the file again and drop what was changed since</source>
      <translation>Die Datei neu lesen und verwerfen, was seither geändert wurde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Read what lies in a folder, such as a repository with its owners’ files</source>
      <translation>Lesen, was in einem Ordner liegt, etwa ein Repository mit seinen Eigentümerdateien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Read what others wrote, such as a table of roles or a list of code owners</source>
      <translation>Lesen, was andere geschrieben haben, etwa eine Rollentabelle oder eine Liste von Code-Eigentümern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Reduced motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Remove team…</source>
      <translation>Team entfernen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Remove the selected duties or the selected hand-off</source>
      <translation>Die gewählten Aufgaben oder die gewählte Übergabe entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Rename layout…</source>
      <translation>Anordnung umbenennen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Rename scenario…</source>
      <translation>Szenario umbenennen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Rename team…</source>
      <translation>Team umbenennen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Repeat last export</source>
      <translation>Letzten Export wiederholen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Revert to saved…</source>
      <translation>Zurück zum Gespeicherten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Role of lane {number}…</source>
      <translation>Rolle von Bahn {number}…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Run a command…</source>
      <translation>Befehl ausführen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/answers.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Save differences…</source>
      <translation>Unterschiede speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Scenario {number}</source>
      <translation>Szenario {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Scenarios, the questions they answer, and groups of teams</source>
      <translation>Szenarien, die Fragen, die sie beantworten, und Gruppen von Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Select all duties</source>
      <translation>Alle Aufgaben auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Select also the card above</source>
      <translation>Auch die Karte darüber wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Select also the card below</source>
      <translation>Auch die Karte darunter wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Select also the card on the left</source>
      <translation>Auch die Karte links wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Select also the card on the right</source>
      <translation>Auch die Karte rechts wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Shared cards in every lane</source>
      <translation>Geteilte Karten in jeder Bahn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show all lanes</source>
      <translation>Alle Bahnen zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show hidden lanes and unfold the folded ones</source>
      <translation>Ausgeblendete Bahnen zeigen und eingeklappte öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show on the card what the duty includes and what not</source>
      <translation>Auf der Karte zeigen, was zur Aufgabe gehört und was nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show only the lane’s name and its number of duties</source>
      <translation>Nur den Namen der Bahn und die Zahl ihrer Aufgaben zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show shared cards in every lane they have a part in, lighter</source>
      <translation>Geteilte Karten in jeder Bahn zeigen, die beteiligt ist, blasser</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Show the selection</source>
      <translation>Auswahl zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Smaller text</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Split…</source>
      <translation>Teilen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Status: accepted</source>
      <translation>Status: angenommen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Status: disputed</source>
      <translation>Status: strittig</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Status: later</source>
      <translation>Status: später</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Status: open</source>
      <translation>Status: offen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Status: out of scope</source>
      <translation>Status: außer Betracht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Status: proposed</source>
      <translation>Status: vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Swap before and after</source>
      <translation>Vorher und nachher tauschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Take lane apart</source>
      <translation>Bahn auftrennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/tour/offer.py" />
      <source>Take the tour</source>
      <translation>Rundgang machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Theme, text size, motion, language, limits of findings, saving by itself</source>
      <translation>Design, Schriftgröße, Bewegung, Sprache, Grenzen der Befunde, selbsttätiges Speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Then A, R, S, C, I or U; the letter of a role held takes it away</source>
      <translation>Dann A, R, S, C, I oder U; der Buchstabe einer Rolle, die da ist, nimmt sie weg</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>There only when…</source>
      <translation>Nur da, wenn…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Those of the selection</source>
      <translation>Die der Auswahl</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Two minutes on a board of its own: move a card, give a role, draw a hand-off</source>
      <translation>Zwei Minuten auf einem eigenen Board: eine Karte verschieben, eine Rolle geben, eine Übergabe zeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Type a title and press Enter; the next one can follow at once</source>
      <translation>Einen Titel schreiben und die Eingabetaste drücken; der nächste kann gleich folgen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>Use mine for the rest</source>
      <translation>Für den Rest meins nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>Use theirs for the rest</source>
      <translation>Für den Rest das der anderen nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Usual text size</source>
      <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>What a merge left to decide: mine, theirs or what it was</source>
      <translation>Was nach dem Zusammenführen zu entscheiden ist: meins, ihres oder wie es war</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>What differs between two scenarios, versions or files</source>
      <translation>Was sich zwischen zwei Szenarien, Fassungen oder Dateien unterscheidet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>What is left open, with its fixes</source>
      <translation>Was offen ist, mit Vorschlägen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>What this waits for</source>
      <translation>Worauf dies wartet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>What waits for this</source>
      <translation>Was darauf wartet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Where cards lay in what the board is compared with</source>
      <translation>Wo Karten in dem lagen, womit das Board verglichen wird</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Where layouts, recent files and settings of yours lie</source>
      <translation>Wo Ihre Anordnungen, zuletzt benutzten Dateien und Einstellungen liegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Whether changes go everywhere or only where the scenario shown holds</source>
      <translation>Ob Änderungen überall gelten oder nur im gezeigten Szenario</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Who carries what, and what crosses between teams, as charts</source>
      <translation>Wer was trägt und was zwischen Teams wechselt, als Diagramme</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Who does what around Kubernetes, on a board of some 30 duties</source>
      <translation>Wer macht was rund um Kubernetes, auf einem Board mit etwa 30 Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Who has which part in which duty, as a table of letters</source>
      <translation>Wer welchen Anteil an welcher Aufgabe hat, als Tabelle von Buchstaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Write every scenario and saved view to a folder, with pictures of one size</source>
      <translation>Jedes Szenario und jede gespeicherte Ansicht in einen Ordner schreiben, mit Bildern einer Größe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Write the list as Markdown, text or JSON</source>
      <translation>Die Liste als Markdown, Text oder JSON schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Write the same file again with what the board shows now</source>
      <translation>Dieselbe Datei neu schreiben, mit dem, was das Board jetzt zeigt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Be as before, as if nothing had been tried out</source>
      <translation>Wie vorher sein, als wäre nichts ausprobiert worden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Begin the next phase of the agenda</source>
      <translation>Die nächste Phase der Agenda beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Blind round…</source>
      <translation>Blindrunde…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Cards…</source>
      <translation>Karten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Change the phases and their minutes while the workshop goes on</source>
      <translation>Phasen und ihre Minuten ändern, während der Workshop läuft</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Choose the phases and their minutes, and begin; what happens is written down</source>
      <translation>Phasen und ihre Minuten wählen und beginnen; was geschieht, wird aufgeschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Compare copies of the file that teams filled in by themselves</source>
      <translation>Kopien der Datei vergleichen, die Teams für sich ausgefüllt haben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Compare with before the what-if</source>
      <translation>Mit vor dem Was-wäre-wenn vergleichen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Deal the open duties one at a time; one key decides each</source>
      <translation>Die offenen Aufgaben einzeln austeilen; eine Taste entscheidet jede</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Dot voting…</source>
      <translation>Punktabstimmung…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Duties and teams with blank cells, to fill in by hand</source>
      <translation>Aufgaben und Teams mit leeren Feldern, zum Ausfüllen von Hand</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Edit agenda…</source>
      <translation>Agenda bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Eight duties on a sheet, to cut out: the selected ones, or all</source>
      <translation>Acht Aufgaben je Blatt, zum Ausschneiden: die gewählten oder alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Empty matrix…</source>
      <translation>Leere Matrix…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>End workshop</source>
      <translation>Workshop beenden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Every team answers who has a duty before anyone sees an answer</source>
      <translation>Jedes Team antwortet, wem eine Aufgabe gehört, bevor jemand eine Antwort sieht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Every team puts its dots on duties, unseen</source>
      <translation>Jedes Team klebt seine Punkte verdeckt auf Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>For each team its duties, whom it serves, whom it waits for and what is open</source>
      <translation>Für jedes Team seine Aufgaben, wem es dient, auf wen es wartet und was offen ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Give the phase one minute more</source>
      <translation>Der Phase eine Minute mehr geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Has someone got this?</source>
      <translation>Macht das schon jemand?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Keep lanes, stages and accepted duties from changes; other cards still move</source>
      <translation>Bahnen, Stufen und angenommene Aufgaben vor Änderungen bewahren; andere Karten bewegen sich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Keep the scenario, the search and the lanes shown, as a slide to present</source>
      <translation>Szenario, Suche und gezeigte Bahnen als Folie zum Vorführen aufbewahren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Keep the what-if</source>
      <translation>Das Was-wäre-wenn behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Keep this view…</source>
      <translation>Diese Ansicht aufbewahren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>List duties that organisations forget and that are not here</source>
      <translation>Aufgaben auflisten, die Organisationen vergessen und die hier fehlen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>List what is parked, asked and decided, beside the board</source>
      <translation>Neben dem Board auflisten, was zurückgestellt, gefragt und entschieden ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Lock the structure</source>
      <translation>Struktur sperren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Make all that was tried out one undo step</source>
      <translation>Alles Ausprobierte zu einem Schritt machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Merge answers…</source>
      <translation>Antworten zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Next phase</source>
      <translation>Nächste Phase</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Note what is not settled, about the selected duties</source>
      <translation>Notieren, was ungeklärt ist, zu den gewählten Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Note what was settled, about the selected duties</source>
      <translation>Notieren, was geklärt wurde, zu den gewählten Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>One minute more</source>
      <translation>Eine Minute mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Park a point…</source>
      <translation>Punkt zurückstellen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Points and decisions</source>
      <translation>Punkte und Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Present</source>
      <translation>Vorführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Reorder, rename and delete the views kept, and go to one</source>
      <translation>Aufbewahrte Ansichten ordnen, umbenennen, löschen und zu einer gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Replay…</source>
      <translation>Film…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Run a workshop of this organisation as a film on the board</source>
      <translation>Einen Workshop dieser Organisation als Film auf dem Board zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Show the board to the room, full screen, page by page</source>
      <translation>Das Board dem Raum zeigen, im Vollbild, Seite für Seite</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Show what is different in the list of differences</source>
      <translation>In der Liste der Unterschiede zeigen, was anders ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Snapshots…</source>
      <translation>Schnappschüsse…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Sound at the end of a phase</source>
      <translation>Ton am Ende einer Phase</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Start or pause the timer</source>
      <translation>Uhr starten oder anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Start workshop…</source>
      <translation>Workshop beginnen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Team pages…</source>
      <translation>Teamseiten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Team sheets…</source>
      <translation>Teamblätter…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>The page of each team, on paper</source>
      <translation>Die Seite jedes Teams, auf Papier</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>The time of the phase, shown below the board</source>
      <translation>Die Zeit der Phase, unter dem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Throw the what-if away</source>
      <translation>Das Was-wäre-wenn verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Try something out, then keep it as one step or throw it away</source>
      <translation>Etwas ausprobieren, dann als einen Schritt behalten oder verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Views…</source>
      <translation>Ansichten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>What a workshop decided, who took what over and what is open, as text to send</source>
      <translation>Was ein Workshop entschied, wer was übernahm und was offen ist, als Text zum Versenden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>What if…</source>
      <translation>Was wäre, wenn…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>What was kept of this file, what changed since, and going back to it</source>
      <translation>Was von dieser Datei aufbewahrt wurde, was sich seither änderte, und der Weg zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Write a decision…</source>
      <translation>Entscheidung schreiben…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Write down the end, and keep a snapshot</source>
      <translation>Das Ende aufschreiben und einen Schnappschuss aufbewahren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <source>Write minutes…</source>
      <translation>Protokoll schreiben…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>A mail address that asks for more is not opened.</source>
      <translation>Eine Mailadresse, die mehr verlangt, wird nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>An address of more than {longest} letters is not opened.</source>
      <translation>Eine Adresse mit mehr als {longest} Zeichen wird nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>An address without a name of a machine is not opened.</source>
      <translation>Eine Adresse ohne den Namen eines Rechners wird nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>It leads to {host}.</source>
      <translation>Sie führt zu {host}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>It leads to {host}; what stands before the @ is a name or password that is sent there.</source>
      <translation>Sie führt zu {host}; was vor dem @ steht, ist ein Name oder Passwort, das dorthin gesendet wird.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/addresses.py" />
      <source>Only http, https and mailto addresses are opened.</source>
      <translation>Nur Adressen mit http, https und mailto werden geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/answers.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/answers.py" />
      <source>Don’t save</source>
      <translation>Nicht speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/app.py" />
      <source>Saving…</source>
      <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/app.py" />
      <source>The setting {names} could not be read and is as usual again.</source>
      <extracomment>Many: The settings {names} could not be read and are as usual again.</extracomment>
      <translation>
        <numerusform>Die Einstellung {names} war nicht lesbar und ist wieder wie üblich.</numerusform>
        <numerusform>Die Einstellungen {names} waren nicht lesbar und sind wieder wie üblich.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>Moved to no stage</source>
      <translation>In keine Stufe verschoben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>Moved to {team}</source>
      <translation>Verschoben zu {team}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>No scenario</source>
      <translation>Kein Szenario</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>Now {status}</source>
      <translation>Jetzt {status}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>Redone: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>Scenario {title}</source>
      <translation>Szenario {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>Undone: {step}</source>
      <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>nobody has it</source>
      <translation>niemand hat sie</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>{n} duty moved to {team}</source>
      <extracomment>Many: {n} duties moved to {team}</extracomment>
      <translation>
        <numerusform>{n} Aufgabe zu {team} verschoben</numerusform>
        <numerusform>{n} Aufgaben zu {team} verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>{n} finding</source>
      <extracomment>Many: {n} findings</extracomment>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n} Befunde</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>{team} folded</source>
      <translation>{team} eingeklappt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <source>{team} open</source>
      <comment>a lane that was folded</comment>
      <translation>{team} ausgeklappt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Fold or open</source>
      <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Folds the lane to one line, or opens it</source>
      <translation>Klappt die Bahn auf eine Zeile ein oder wieder aus</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Gives the duty to the team of the lane above</source>
      <translation>Gibt die Aufgabe dem Team der Bahn darüber</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Gives the duty to the team of the lane below</source>
      <translation>Gibt die Aufgabe dem Team der Bahn darunter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Next team</source>
      <translation>Nächstes Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Opens the field with the duty's title</source>
      <translation>Öffnet das Feld mit dem Titel der Aufgabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Opens the menu of what can be done with it</source>
      <translation>Öffnet das Menü mit dem, was sich damit tun lässt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Previous team</source>
      <translation>Voriges Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Selects it and gives it the keyboard</source>
      <translation>Wählt es aus und gibt ihm die Tastatur</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/doing.py" />
      <source>Set focus</source>
      <translation>Fokus setzen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/board/accessible/interface.py" />
      <source>{n} lane</source>
      <extracomment>Many: {n} lanes</extracomment>
      <translation>
        <numerusform>{n} Bahn</numerusform>
        <numerusform>{n} Bahnen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>Does not include {things}.</source>
      <translation>Umfasst nicht: {things}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>Hands off to {duties}.</source>
      <translation>Übergibt an {duties}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>Includes {things}.</source>
      <translation>Umfasst {things}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>Receives from {duties}.</source>
      <translation>Erhält von {duties}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>Several teams in one lane: {teams}.</source>
      <translation>Mehrere Teams in einer Bahn: {teams}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>dimmed</source>
      <translation>abgeblendet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>lane {n} of {count}</source>
      <translation>Bahn {n} von {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>shown in the lane of {team} too</source>
      <translation>auch in der Bahn von {team} gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>used by {teams}</source>
      <translation>genutzt von {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{n} of {count} in {stage}</source>
      <translation>{n} von {count} in {stage}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{source} hands off to {target}</source>
      <translation>{source} übergibt an {target}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{source} hands off to {target}, what passes: {passes}</source>
      <translation>{source} übergibt an {target}, was übergeht: {passes}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{teams} accountable</source>
      <translation>{teams} verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{teams} consulted</source>
      <translation>{teams} beratend</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{teams} informed</source>
      <translation>{teams} informiert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{teams} responsible</source>
      <translation>{teams} durchführend</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{teams} supporting</source>
      <translation>{teams} unterstützend</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drag_lanes.py" />
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Move lane {title}</source>
      <translation>Bahn {title} verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drops.py" />
      <source>Changes the stage everywhere</source>
      <translation>Ändert die Stufe überall</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drops.py" />
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Move {duties_called} to {team}</source>
      <translation>{duties_called} zu {team} schieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drops.py" />
      <source>Move {duties} to no stage</source>
      <translation>{duties} aus den Stufen nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drops.py" />
      <source>Move {duties} to {stage}</source>
      <translation>{duties} nach {stage} verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drops.py" />
      <source>Nobody cannot take part. Drop the card without Ctrl to leave it unassigned.</source>
      <translation>„Niemand“ kann nicht mitwirken. Lassen Sie die Karte ohne Strg los, damit sie nicht zugeordnet ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/drops.py" />
      <source>Reorder {duties}</source>
      <translation>{duties} anders einordnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/editor.py" />
      <source>Text on the board</source>
      <translation>Text auf dem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/film.py" />
      <source>A film is only to be looked at.</source>
      <translation>Ein Film ist nur zum Ansehen da.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/film.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Accountable: {teams}</source>
      <translation>Verantwortlich: {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Consulted: {teams}</source>
      <translation>Beratend: {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Informed: {teams}</source>
      <translation>Informiert: {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Responsible: {teams}</source>
      <translation>Durchführend: {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Status: {status}</source>
      <translation>Status: {status}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Supports: {teams}</source>
      <translation>Unterstützend: {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Uses it: {teams}</source>
      <translation>Nutzt es: {teams}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>No hand-off goes to {duties} · Esc shows all</source>
      <translation>Keine Übergabe führt zu {duties} · Esc zeigt alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>No hand-off leaves {duties} · Esc shows all</source>
      <translation>Keine Übergabe geht von {duties} aus · Esc zeigt alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>What waits for {duties}</source>
      <translation>Was auf {duties} wartet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>What {duties} wait for</source>
      <translation>Worauf {duties} warten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>What {duty} waits for</source>
      <translation>Worauf {duty} wartet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>{team} and its neighbours</source>
      <translation>{team} und Nachbarn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <source>{what}: {lit} of {all} duties · Esc shows all</source>
      <translation>{what}: {lit} von {all} Aufgaben · Esc zeigt alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/overlay.py" />
      <source>No duties yet</source>
      <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/overlay.py" />
      <source>Press N to write one, or paste a list: every line becomes a card.</source>
      <translation>Drücken Sie N, um eine zu schreiben, oder fügen Sie eine Liste ein: Jede Zeile wird eine Karte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/overlay.py" />
      <source>Press N to write one, or paste a list: every line becomes a card. The Board menu adds teams and stages.</source>
      <translation>Drücken Sie N, um eine zu schreiben, oder fügen Sie eine Liste ein: Jede Zeile wird eine Karte. Im Menü „Board“ kommen Teams und Stufen dazu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/widget.py" />
      <source>Go to the duty that receives and press Enter. Esc gives up.</source>
      <translation>Gehen Sie zur Aufgabe, die empfängt, und drücken Sie die Eingabetaste. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/widget.py" />
      <source>Select the duty that hands off, then press H.</source>
      <translation>Wählen Sie die Aufgabe, die übergibt, und drücken Sie dann H.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/writing.py" />
      <source>Hand off {what}</source>
      <translation>{what} übergeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/writing.py" />
      <source>New duty, then Enter</source>
      <translation>Neue Aufgabe, dann Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/writing.py" />
      <source>Rename {before} to {after}</source>
      <translation>{before} in {after} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/writing.py" />
      <source>Reword {duty}</source>
      <translation>{duty} umformulieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/board/writing.py" />
      <source>What passes?</source>
      <translation>Was wird übergeben?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/blind.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_scene.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Merge answers</source>
      <translation>Antworten zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/blind.py" />
      <source>Org files and answers (*.org.yaml *.answers.yaml *.yaml *.yml);;All files (*)</source>
      <translation>Organisationsdateien und Antworten (*.org.yaml *.answers.yaml *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Add stage {title}</source>
      <translation>Stufe {title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Add team {title}</source>
      <translation>Team {title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Colour of the lane</source>
      <translation>Farbe der Bahn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Colour {title}</source>
      <translation>{title} färben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Its {duty_word} will be unassigned. Undo brings all of it back.</source>
      <translation>{duty_word} werden frei. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Move stage {title}</source>
      <translation>Stufe {title} verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Name of the new stage</source>
      <translation>Name der neuen Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Name of the new team</source>
      <translation>Name des neuen Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove stage {title}</source>
      <translation>Stufe {title} entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove team {title}</source>
      <translation>Team {title} entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove the team</source>
      <translation>Team entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>Remove the team “{title}”?</source>
      <translation>Das Team „{title}“ entfernen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/board.py" />
      <source>The stage “{title}” is gone, its duties stay. Undo brings it back.</source>
      <translation>Die Stufe „{title}“ ist weg, ihre Aufgaben bleiben. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Delete the snapshot “{name}”?</source>
      <translation>Den Schnappschuss „{name}“ löschen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Markdown (*.md);;Text (*.txt);;JSON (*.json)</source>
      <translation>Markdown (*.md);;Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Name of the snapshot</source>
      <translation>Name des Schnappschusses</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>Save differences</source>
      <translation>Unterschiede speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The board shows what is open. Choose “As shown” or a scenario on one side to see the other side’s ghosts.</source>
      <translation>Das Board zeigt, was geöffnet ist. Wählen Sie auf einer Seite „Wie gezeigt“ oder ein Szenario, um die Schatten der anderen Seite zu sehen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The differences are on the clipboard as Markdown.</source>
      <translation>Die Unterschiede sind als Markdown in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The differences are on the clipboard as text.</source>
      <translation>Die Unterschiede sind als Text in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The file stays as it is.</source>
      <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <source>The snapshot “{name}” is kept. Compare offers it on either side.</source>
      <translation>Der Schnappschuss „{name}“ ist aufbewahrt. Der Vergleich bietet ihn auf beiden Seiten an.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/compare.py" />
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <source>“{name}” was written.</source>
      <translation>„{name}“ wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/conditions.py" />
      <source>Let {title} be there always</source>
      <translation>{title} immer gelten lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/conditions.py" />
      <source>Let {title} be there only in some cases</source>
      <translation>{title} nur in manchen Fällen gelten lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/conditions.py" />
      <source>Nothing can depend on anything yet: there is no question. Add one with View › Scenario › New question…</source>
      <translation>Noch kann nichts von etwas abhängen: Es gibt keine Frage. Legen Sie eine an mit Ansicht › Szenario › Neue Frage…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/duty.py" />
      <source>Mark {what} as {status}</source>
      <translation>{what} als {status} kennzeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/duty.py" />
      <source>Role of {title} in {title_2}: A R S C I U, or Esc</source>
      <translation>Rolle von {title} in {title_2}: A R S C I U oder Esc</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Delete hand-off</source>
      <translation>Übergabe löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Delete {what}</source>
      <translation>{what} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Deleted {what}. Undo brings it back.</source>
      <translation>{what} gelöscht. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>Duplicate {duties_called}</source>
      <translation>{duties_called} verdoppeln</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>There are {n} lines on the clipboard, too many for a board. Paste {most_lines} at a time.</source>
      <translation>In der Zwischenablage sind {n} Zeilen, zu viele für ein Board. Fügen Sie jeweils {most_lines} ein.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/edit.py" />
      <source>There is no text on the clipboard. Each line of a text becomes a duty.</source>
      <translation>In der Zwischenablage ist kein Text. Jede Zeile eines Textes wird eine Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/export.py" />
      <source>The board is on the clipboard as a picture.</source>
      <translation>Das Board ist als Bild in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/export.py" />
      <source>“{name}” was written again.</source>
      <translation>„{name}“ wurde noch einmal geschrieben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/export.py" />
      <source>“{name}” was written. Ctrl+E repeats it.</source>
      <translation>„{name}“ wurde geschrieben. Strg+E wiederholt es.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/export_all.py" />
      <source>{n} file was written to {name}. Ctrl+E repeats it.</source>
      <extracomment>Many: {n} files were written to {name}. Ctrl+E repeats it.</extracomment>
      <translation>
        <numerusform>{n} Datei wurde nach {name} geschrieben. Strg+E wiederholt es.</numerusform>
        <numerusform>{n} Dateien wurden nach {name} geschrieben. Strg+E wiederholt es.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>Drop the changes</source>
      <translation>Änderungen verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>Go back to “{title}” as it was saved?</source>
      <translation>„{title}“ wie zuletzt gespeichert zurückholen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>What you changed since then is lost.</source>
      <translation>Was Sie seitdem geändert haben, geht verloren.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/file.py" />
      <source>What you changed since then is lost. So is what you are trying out.</source>
      <translation>Was Sie seitdem geändert haben, geht verloren. Auch das, was Sie gerade ausprobieren.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/findings.py" />
      <source>Accept: {check}</source>
      <translation>Hinnehmen: {check}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/findings.py" />
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Nothing is left open here.</source>
      <translation>Hier ist nichts offen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/findings.py" />
      <source>Why is “{check}” accepted here?</source>
      <translation>Warum wird „{check}“ hier hingenommen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/help.py" />
      <source>Layouts, recent files and settings lie in {folder}.</source>
      <translation>Anordnungen, zuletzt geöffnete Dateien und Einstellungen liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Import a folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Mappings ({patterns})</source>
      <translation>Zuordnungen ({patterns})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Open a mapping</source>
      <translation>Zuordnung öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>Save the mapping</source>
      <translation>Zuordnung speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>The mapping is saved as {file}.</source>
      <translation>Die Zuordnung ist als {file} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/importing.py" />
      <source>What can be imported ({patterns})</source>
      <translation>Was importiert werden kann ({patterns})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/lanes.py" />
      <source>Put the teams of {title} side by side</source>
      <translation>Die Teams von {title} nebeneinanderlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>A layout called “{name}” is there already. Choose another name.</source>
      <translation>Eine Anordnung namens „{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Delete the layout</source>
      <translation>Anordnung löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Delete the layout “{name}”?</source>
      <translation>Die Anordnung „{name}“ löschen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Export layout</source>
      <translation>Anordnung exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Import layout</source>
      <translation>Anordnung importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Layouts (*.layout.yaml *.yaml)</source>
      <translation>Anordnungen (*.layout.yaml *.yaml)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Name of the copy</source>
      <translation>Name der Kopie</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>Name of the new layout</source>
      <translation>Name der neuen Anordnung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>New name of this layout</source>
      <translation>Neuer Name dieser Anordnung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>The board is in the layout “{name}”.</source>
      <translation>Das Board ist in der Anordnung „{name}“.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>The board is in the new layout “{name}”.</source>
      <translation>Das Board ist in der neuen Anordnung „{name}“.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>The organisation stays as it is; only this arrangement goes.</source>
      <translation>Die Organisation bleibt, wie sie ist; nur diese Anordnung verschwindet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/layouts.py" />
      <source>{name} (copy)</source>
      <translation>{name} (Kopie)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>Open this address outside Dutyflow?</source>
      <translation>Diese Adresse außerhalb von Dutyflow öffnen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>The system knows no program for this address; nothing was opened.</source>
      <translation>Das System kennt kein Programm für diese Adresse; es wurde nichts geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/links.py" />
      <source>{address} was not opened. {refusal}</source>
      <translation>{address} wurde nicht geöffnet. {refusal}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>Export load</source>
      <translation>Last exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>PNG picture (*.png)</source>
      <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/load.py" />
      <source>{name}: the name says no format. End it with .png or .csv.</source>
      <translation>{name}: Der Name nennt kein Format. Lassen Sie ihn auf .png oder .csv enden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>The minutes are in {name}.</source>
      <translation>Das Protokoll liegt in {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>There was no workshop yet that minutes could tell of. Begin one first.</source>
      <translation>Es gab noch keinen Workshop, von dem ein Protokoll erzählen könnte. Beginnen Sie erst einen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>Wor&amp;kshop</source>
      <translation>Wor&amp;kshop</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>Write minutes</source>
      <translation>Protokoll schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>{started} (not ended), {changes}</source>
      <translation>{started} (nicht beendet), {changes}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/minutes.py" />
      <source>{started} to {ended}, {changes}</source>
      <translation>{started} bis {ended}, {changes}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/places.py" />
      <source>{name} is the board itself. Choose another name.</source>
      <translation>{name} ist das Board selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Close point {text}</source>
      <translation>Punkt {text} schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Edit decision {text}</source>
      <translation>Entscheidung {text} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Edit point {text}</source>
      <translation>Punkt {text} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Park {text}</source>
      <translation>{text} zurückstellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Parked. {n} point is open.</source>
      <extracomment>Many: Parked. {n} points are open.</extracomment>
      <translation>
        <numerusform>Zurückgestellt. {n} Punkt ist offen.</numerusform>
        <numerusform>Zurückgestellt. {n} Punkte sind offen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>The decision is written down.</source>
      <translation>Die Entscheidung ist festgehalten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>This was changed or removed meanwhile. Look at the list again.</source>
      <translation>Das wurde inzwischen geändert oder entfernt. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>What this is about is not there any more.</source>
      <translation>Das, worum es hier geht, gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/points.py" />
      <source>Write decision {text}</source>
      <translation>Entscheidung {text} festhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <source>Export settings</source>
      <translation>Einstellungen exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <source>Import settings</source>
      <translation>Einstellungen importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <source>The settings of “{name}” are in force.</source>
      <translation>Die Einstellungen aus „{name}“ gelten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <source>{file} was imported, but for {names}: they say nothing that is understood here.</source>
      <translation>{file} wurde importiert, außer {names}: Was sie sagen, wird hier nicht verstanden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/present.py" />
      <source>The view “{title}” is kept. F5 presents the board and then the views.</source>
      <translation>Die Ansicht „{title}“ ist aufbewahrt. F5 zeigt das Board und danach die Ansichten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/present.py" />
      <source>Title of this view</source>
      <translation>Titel dieser Ansicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>PDF document (*.pdf)</source>
      <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>There is no duty yet that could be printed. Add a duty first.</source>
      <translation>Es gibt noch keine Aufgabe, die gedruckt werden könnte. Fügen Sie erst eine hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>There is no team yet that could be printed. Add a team first.</source>
      <translation>Es gibt noch kein Team, das gedruckt werden könnte. Fügen Sie erst eines hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>the empty matrix</source>
      <translation>die leere Matrix</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>{name}: the name does not say PDF. End it with .pdf.</source>
      <translation>{name}: Der Name sagt nicht PDF. Lassen Sie ihn auf .pdf enden.</translation>
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
    <message>
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>“{name}” was written: {what} on {count}.</source>
      <translation>„{name}“ wurde geschrieben: {what} auf {count}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/prompts.py" />
      <source>Add {title}</source>
      <translation>{title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Delete what was written down of the workshop of {day_said}?</source>
      <translation>Die Aufzeichnung des Workshops von {day_said} löschen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Folder for the numbered pictures</source>
      <translation>Ordner für die nummerierten Bilder</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Its film and the record behind its minutes go, with {edits_said}. The file stays as it is.</source>
      <translation>Film und Grundlage des Protokolls gehen verloren, mit {edits_said}. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Nothing was written down of this workshop, so there is no film of it.</source>
      <translation>Von diesem Workshop wurde nichts aufgezeichnet, also gibt es keinen Film.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>Stopped. {written}</source>
      <translation>Angehalten. {written}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>The last {cut_off} steps of this workshop do not fit what was before them; the film ends there.</source>
      <translation>Die letzten {cut_off} Schritte dieses Workshops passen nicht zu dem, was vorher war; der Film endet dort.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>There are numbered pictures in “{name}” already, such as {found}. Choose an empty folder, or make one.</source>
      <translation>In „{name}“ gibt es schon nummerierte Bilder, etwa {found}. Wählen Sie einen leeren Ordner, oder legen Sie einen an.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{names} and {more} more</source>
      <translation>{names} und {more} weitere</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{n} picture was written to “{name}”.</source>
      <extracomment>Many: {n} pictures were written to “{name}”.</extracomment>
      <translation>
        <numerusform>{n} Bild wurde nach „{name}“ geschrieben.</numerusform>
        <numerusform>{n} Bilder wurden nach „{name}“ geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{written} Not written: {names}. {sentence}</source>
      <translation>{written} Nicht geschrieben: {names}. {sentence}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/replay.py" />
      <source>{written} of {whole} pictures were written to “{name}”.</source>
      <translation>{written} von {whole} Bildern wurden nach „{name}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Add question {title}</source>
      <translation>Frage {title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Add scenario {title}</source>
      <translation>Szenario {title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Answers to “{title}”, one a line. The first one is the usual one.</source>
      <translation>Antworten auf „{title}“, eine je Zeile. Die erste ist die übliche.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Delete scenario {title}</source>
      <translation>Szenario {title} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Duplicate scenario {title}</source>
      <translation>Szenario {title} verdoppeln</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Name of the new scenario</source>
      <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>Name of the scenario</source>
      <translation>Name des Szenarios</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Rename scenario {title}</source>
      <translation>Szenario {title} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>The question that the answer depends on, such as Hosting</source>
      <translation>Die Frage, von der die Antwort abhängt, zum Beispiel Hosting</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>The scenario “{title}” holds what is shown.</source>
      <translation>Das Szenario „{title}“ hält fest, was gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/scenarios.py" />
      <source>The scenario “{title}” is gone. Undo brings it back.</source>
      <translation>Das Szenario „{title}“ ist weg. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/session.py" />
      <source>The workshop has ended. What happened in it is kept in your library.</source>
      <translation>Der Workshop ist beendet. Was darin geschah, bewahrt Ihre Bibliothek auf.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>Everything is as in the snapshot {name} already.</source>
      <translation>Alles ist schon wie im Schnappschuss {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>New name of the snapshot</source>
      <translation>Neuer Name des Schnappschusses</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>Restore the snapshot {name}</source>
      <translation>Den Schnappschuss {name} wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>The snapshot {name} is restored; undo takes it back.</source>
      <translation>Der Schnappschuss {name} ist wiederhergestellt; Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>The snapshot {} was written by a newer Dutyflow. Restoring it here would lose what this one does not know; use a newer Dutyflow.</source>
      <translation>Der Schnappschuss {} wurde von einem neueren Dutyflow geschrieben. Ihn hier wiederherzustellen würde verlieren, was dieses nicht kennt; nehmen Sie ein neueres Dutyflow.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/snapshots.py" />
      <source>{done} But {missing}</source>
      <translation>{done} Aber {missing}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Join {duties_called} into {title}</source>
      <translation>{duties_called} zu {title} verbinden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Split {title} into {n}</source>
      <translation>{title} in {n} aufteilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Split {title}: one line for each card</source>
      <translation>{title} aufteilen: eine Zeile je Karte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/split_and_join.py" />
      <source>Title of the one duty, instead of {n}</source>
      <translation>Titel der einen Aufgabe anstelle von {n}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/structure.py" />
      <source>Lanes, stages and accepted duties are locked. Other cards still move.</source>
      <translation>Bahnen, Stufen und angenommene Aufgaben sind gesperrt. Andere Karten lassen sich weiter bewegen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/structure.py" />
      <source>Lanes, stages and accepted duties can be changed again.</source>
      <translation>Bahnen, Stufen und angenommene Aufgaben lassen sich wieder ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>&amp;Preview</source>
      <translation>&amp;Vorschau</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>All teams</source>
      <translation>Alle Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>Team pages</source>
      <translation>Teamseiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>The pages of {number} are in {name}.</source>
      <translation>Die Seiten von {number} liegen in {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <source>There is no team yet that a page could be written for. Add a team first.</source>
      <translation>Es gibt noch kein Team, für das eine Seite geschrieben werden könnte. Fügen Sie erst eines hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/view.py" />
      <source>The lane “{title}” is hidden. “Show all lanes” brings it back.</source>
      <translation>Die Bahn „{title}“ ist ausgeblendet. „Alle Bahnen zeigen“ bringt sie zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Go on trying</source>
      <translation>Weiter ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <location filename="../../desktop/dutyflow/window/what_if_frame.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Keep what you tried out?</source>
      <translation>Behalten, was Sie ausprobiert haben?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>Kept, it is one undo step. Thrown away, everything is as it was before.</source>
      <translation>Behalten ist es ein Schritt zum Rückgängigmachen. Verworfen ist alles wie vorher.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>The what-if is kept. One undo takes all of it back.</source>
      <translation>Das Was-wäre-wenn ist behalten. Einmal Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <source>The what-if is thrown away. Everything is as it was before it.</source>
      <translation>Das Was-wäre-wenn ist verworfen. Alles ist wie davor.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/commands/what_if.py" />
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <location filename="../../desktop/dutyflow/window/what_if_frame.py" />
      <source>Throw away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>Another file…</source>
      <translation>Andere Datei…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>As shown</source>
      <translation>Wie gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <location filename="../../desktop/dutyflow/comparison.py" />
      <source>Last saved</source>
      <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>Not saved, {generation_said}</source>
      <translation>Nicht gespeichert, {generation_said}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/choices.py" />
      <source>git’s HEAD</source>
      <translation>HEAD von git</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>Nothing is committed in this git repository yet.</source>
      <translation>In diesem git-Repository ist noch nichts eingetragen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>The drive of “{name}” does not answer.</source>
      <translation>Das Laufwerk von „{name}“ antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git could not be run here.</source>
      <translation>git ließ sich hier nicht starten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git could not read its version of “{name}”. “git fsck” may tell more.</source>
      <translation>git konnte seine Fassung von „{name}“ nicht lesen. „git fsck“ sagt vielleicht mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git did not answer within {seconds:.0f} seconds.</source>
      <translation>git hat innerhalb von {seconds:.0f} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git does not trust this folder, because it belongs to somebody else. “git config --global --add safe.directory” with the folder allows it.</source>
      <translation>git traut diesem Ordner nicht, weil er jemand anderem gehört. „git config --global --add safe.directory“ mit dem Ordner erlaubt es.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git is not installed, so its version cannot be read.</source>
      <translation>git ist nicht installiert, also ist seine Fassung nicht zu lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git keeps “{name}” in LFS, so HEAD holds a pointer only. Check out the old version beside it and compare with that file.</source>
      <translation>git bewahrt „{name}“ in LFS auf, HEAD hält nur einen Verweis. Holen Sie die alte Fassung daneben und vergleichen Sie mit dieser Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>git’s version of “{name}” has {stdout} bytes; at most {max_bytes} are read.</source>
      <translation>Die Fassung von „{name}“ in git hat {stdout} Bytes; höchstens {max_bytes} werden gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>“{name}” cannot be found any more.</source>
      <translation>„{name}“ ist nicht mehr zu finden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>“{name}” does not lie in a git repository, so git has no version.</source>
      <translation>„{name}“ liegt nicht in einem git-Repository, also hat git keine Fassung davon.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/git.py" />
      <source>“{name}” is not committed yet. Commit it to compare with git.</source>
      <translation>„{name}“ ist noch nicht eingetragen. Tragen Sie es mit „git commit“ ein, um mit git zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>Not saved, {time_said}</source>
      <translation>Nicht gespeichert, {time_said}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>The snapshot {name}</source>
      <translation>Der Schnappschuss {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>The snapshot {name} was deleted meanwhile.</source>
      <translation>Der Schnappschuss {name} wurde inzwischen gelöscht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>The work that was not saved</source>
      <translation>Die nicht gespeicherte Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>This work was taken up or thrown away in another window meanwhile.</source>
      <translation>Diese Arbeit wurde inzwischen in einem anderen Fenster aufgenommen oder weggeworfen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>git’s version of “{name}”</source>
      <translation>Die Fassung von „{name}“ in git</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>{called} was not read: {problems}</source>
      <translation>{called} wurde nicht gelesen: {problems}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparing/versions.py" />
      <source>“{name}” was not read: {problems}</source>
      <translation>„{name}“ wurde nicht gelesen: {problems}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/comparison.py" />
      <source>As shown: {scenario}</source>
      <translation>Wie gezeigt: {scenario}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/document.py" />
      <source>This file was written by a newer Dutyflow and is open for reading only. Use a newer Dutyflow to change it.</source>
      <translation>Diese Datei wurde von einem neueren Dutyflow geschrieben und ist nur zum Lesen geöffnet. Nehmen Sie ein neueres Dutyflow, um sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/document.py" />
      <source>“{name}” may be another name of “{known}”: the drive does not answer. Choose a name that is not taken.</source>
      <translation>„{name}“ ist vielleicht ein anderer Name von „{known}“: Das Laufwerk antwortet nicht. Wählen Sie einen Namen, den es noch nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/document.py" />
      <source>“{title}” is several teams in one lane here. Choose the scenario in which they are apart.</source>
      <translation>„{title}“ sind hier mehrere Teams in einer Bahn. Wählen Sie das Szenario, in dem sie getrennt sind.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>Open the original file instead.</source>
      <translation>Öffnen Sie stattdessen die ursprüngliche Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>Open the original file, or export the picture again.</source>
      <translation>Öffnen Sie die ursprüngliche Datei, oder exportieren Sie das Bild neu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>The organisation inside the picture is damaged.</source>
      <translation>Die Organisation im Bild ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/embedded.py" />
      <source>The organisation inside the picture is larger than {what} MB.</source>
      <translation>Die Organisation im Bild ist größer als {what} MB.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/errors.py" />
      <source>It could not be written to a log ({strerror}).</source>
      <translation>Es konnte nicht in ein Protokoll geschrieben werden ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/errors.py" />
      <source>Something in Dutyflow did not work; your work is kept. {where}</source>
      <translation>Etwas in Dutyflow hat nicht funktioniert; Ihre Arbeit ist aufbewahrt. {where}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/errors.py" />
      <source>Where it happened is in {path}.</source>
      <translation>Wo es geschah, steht in {path}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Browse…</source>
      <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>&amp;Export</source>
      <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>&amp;Export {n} file</source>
      <extracomment>Many: &amp;Export {n} files</extracomment>
      <translation>
        <numerusform>{n} Datei &amp;exportieren</numerusform>
        <numerusform>{n} Dateien &amp;exportieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Choose scenarios or saved views.</source>
      <translation>Wählen Sie Szenarien oder gespeicherte Ansichten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Export all</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Folde&amp;r</source>
      <translation>Z&amp;ielordner</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Folder for the files</source>
      <translation>Ordner für die Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Na&amp;mes</source>
      <translation>Na&amp;men</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Parts: {org}, {scenario}, {view} and the number {n}.</source>
      <translation>Teile: {org}, {scenario}, {view} und die Nummer {n}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Replace them</source>
      <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Replace {n} file?</source>
      <extracomment>Many: Replace {n} files?</extracomment>
      <translation>
        <numerusform>{n} Datei ersetzen?</numerusform>
        <numerusform>{n} Dateien ersetzen?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Saved &amp;views ({n})</source>
      <translation>Ge&amp;speicherte Ansichten ({n})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Say which folder the files should go to.</source>
      <translation>Sagen Sie, in welchen Ordner die Dateien sollen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Scen&amp;arios ({n})</source>
      <translation>Szen&amp;arien ({n})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>Stopped. {written} of {n} file was written.</source>
      <extracomment>Many: Stopped. {written} of {n} files were written.</extracomment>
      <translation>
        <numerusform>Abgebrochen. {written} von {n} Datei wurde geschrieben.</numerusform>
        <numerusform>Abgebrochen. {written} von {n} Dateien wurden geschrieben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>{written} of {n} file was written. Not written: {names}. {why}</source>
      <extracomment>Many: {written} of {n} files were written. Not written: {names}. {why}</extracomment>
      <translation>
        <numerusform>{written} von {n} Datei wurde geschrieben. Nicht geschrieben: {names}. {why}</numerusform>
        <numerusform>{written} von {n} Dateien wurden geschrieben. Nicht geschrieben: {names}. {why}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>A new org file with what holds in “{scenario}”.</source>
      <translation>Eine neue Organisationsdatei mit dem, was in „{scenario}“ gilt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <location filename="../../desktop/dutyflow/window/toolbar.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>F&amp;ile</source>
      <translation>Date&amp;i</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Replace the file</source>
      <translation>Datei ersetzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Replace “{name}”?</source>
      <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>The board is shown at {percent} %: its text will be small. Fit the board instead, or fold lanes first.</source>
      <translation>Das Board wird mit {percent} % gezeigt: Sein Text wird klein. Passen Sie stattdessen die Größe dem Board an, oder klappen Sie zuerst Bahnen ein.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>The org file as it would be saved now.</source>
      <translation>Die Organisationsdatei, wie sie jetzt gespeichert würde.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>The table of what is shown, as text; the file has a sheet for each scenario.</source>
      <translation>Die Tabelle des Gezeigten als Text; die Datei hat ein Blatt für jedes Szenario.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>There is already such a file in {folder}.</source>
      <translation>Eine solche Datei gibt es schon in {folder}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>What the file would hold.</source>
      <translation>Was die Datei enthielte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>What the file would hold: what holds in “{scenario}”.</source>
      <translation>Was die Datei enthielte: was in „{scenario}“ gilt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>{width} × {height} pixels.</source>
      <translation>{width} × {height} Pixel.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/dialog.py" />
      <source>{width} × {height} points.</source>
      <translation>{width} × {height} Punkt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>CODEOWNERS</source>
      <translation>CODEOWNERS</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>JSON by the schema</source>
      <translation>JSON nach dem Schema</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>Mermaid flowchart</source>
      <translation>Mermaid-Flussdiagramm</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>Mermaid swimlanes</source>
      <translation>Mermaid-Bahnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>PDF document</source>
      <translation>PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>PNG picture</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>PlantUML</source>
      <translation>PlantUML</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>PowerPoint slides</source>
      <translation>PowerPoint-Folien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>RACI table, CSV</source>
      <translation>RACI-Tabelle, CSV</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>RACI table, Excel</source>
      <translation>RACI-Tabelle, Excel</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>RACI table, HTML page</source>
      <translation>RACI-Tabelle, HTML-Seite</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>RACI table, Markdown</source>
      <translation>RACI-Tabelle, Markdown</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>SVG drawing</source>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>Team API pages</source>
      <translation>Team-API-Seiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>There is no format “{format}”. There are: {known}.</source>
      <translation>Es gibt kein Format „{format}“. Es gibt: {known}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>YAML org file</source>
      <translation>YAML-Organisationsdatei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>draw.io drawing</source>
      <translation>draw.io-Zeichnung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>{name}: the name says no format. End it with one of {endings}.</source>
      <translation>{name}: Der Name nennt kein Format. Geben Sie ihm eine dieser Endungen: {endings}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;Date</source>
      <translation>Dat&amp;um</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>&amp;Legend</source>
      <translation>&amp;Legende</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>&amp;Organisation inside, opens again</source>
      <translation>&amp;Organisation darin, öffnet sich wieder</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>&amp;Size</source>
      <translation>Gr&amp;öße</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>&amp;Whole deck: scenarios, load, teams</source>
      <translation>&amp;Ganzer Foliensatz: Szenarien, Last, Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>A4 sheet</source>
      <translation>A4-Blatt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>C&amp;hoose…</source>
      <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Colo&amp;urs</source>
      <translation>Fa&amp;rben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Fit the board</source>
      <translation>Dem Board angepasst</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>None: plain slides</source>
      <translation>Keine: schlichte Folien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <source>Other…</source>
      <translation>Andere…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Presentations</source>
      <translation>Präsentationen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>S&amp;cale</source>
      <translation>Maßsta&amp;b</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Scenario &amp;name</source>
      <translation>Szenario&amp;name</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Slide 16:9</source>
      <translation>Folie 16:9</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Slide 4:3</source>
      <translation>Folie 4:3</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Te&amp;mplate</source>
      <translation>&amp;Vorlage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Te&amp;xt as outlines, without the font</source>
      <translation>Te&amp;xt als Umrisse, ohne die Schrift</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/options_form.py" />
      <source>Trans&amp;parent background</source>
      <translation>Durchsichtiger Hinter&amp;grund</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/pdf.py" />
      <source>There is nothing to print here.</source>
      <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/picture.py" />
      <source>The picture would have {width} × {height} pixels; at most {side} on a side and {millions} million in all can be written. Choose a smaller scale or a page size, fold lanes, or export as SVG or PDF.</source>
      <translation>Das Bild hätte {width} × {height} Pixel; höchstens {side} je Seite und {millions} Millionen insgesamt sind möglich. Wählen Sie einen kleineren Maßstab oder eine Seitengröße, klappen Sie Bahnen ein, oder exportieren Sie als SVG oder PDF.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/picture.py" />
      <source>There is no scenario “{id}”. The file has: {known}.</source>
      <translation>Es gibt kein Szenario „{id}“. Die Datei hat: {known}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/picture.py" />
      <source>There is not enough memory for the picture. Choose a smaller scale.</source>
      <translation>Für das Bild reicht der Speicher nicht. Wählen Sie einen kleineren Maßstab.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/picture.py" />
      <source>none</source>
      <comment>no scenarios</comment>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/picture.py" />
      <source>{scenario}, compared with {other}</source>
      <translation>{scenario}, verglichen mit {other}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/pptx.py" />
      <source>A deck: title, the board of each scenario, what they change, load, teams, points.</source>
      <translation>Ein Foliensatz: Titel, das Board jedes Szenarios, was sie ändern, Last, Teams, Punkte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/pptx.py" />
      <source>A slide has at most 5376 × 5376 pixels (56 inches). Choose a smaller one.</source>
      <translation>Eine Folie hat höchstens 5376 × 5376 Pixel (56 Zoll). Wählen Sie eine kleinere.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/pptx.py" />
      <source>The template cannot be used: {why}</source>
      <translation>Die Vorlage kann nicht verwendet werden: {why}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/pptx.py" />
      <source>{n} slide.</source>
      <extracomment>Many: {n} slides, so that no text is smaller than 12 points.</extracomment>
      <translation>
        <numerusform>{n} Folie.</numerusform>
        <numerusform>{n} Folien, damit kein Text kleiner als 12 Punkt ist.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/preview.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/series_run.py" />
      <source>Measuring the pictures…</source>
      <translation>Die Bilder werden vermessen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/series_run.py" />
      <source>Writing picture {number} of {count}…</source>
      <translation>Bild {number} von {count} wird geschrieben…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/variants.py" />
      <source>View {n}</source>
      <translation>Ansicht {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/export/variants.py" />
      <source>{names} is in {folder} already.</source>
      <extracomment>Many: {names} are in {folder} already.</extracomment>
      <translation>
        <numerusform>{names} ist schon in {folder}.</numerusform>
        <numerusform>{names} sind schon in {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/export/writing.py" />
      <source>Say which file the export should go to.</source>
      <translation>Sagen Sie, in welche Datei exportiert werden soll.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/fetching.py" />
      <source>Its drive may be slow, far away or gone. Once it answers, this goes on.</source>
      <translation>Das Laufwerk ist vielleicht langsam, weit weg oder nicht mehr da. Sobald es antwortet, geht es weiter.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/fetching.py" />
      <source>Stop waiting</source>
      <translation>Nicht länger warten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/fetching.py" />
      <source>Stop waiting for it, then try this again.</source>
      <translation>Warten Sie nicht länger darauf, dann versuchen Sie dies noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/fetching.py" />
      <source>“{name}” is not read yet.</source>
      <translation>„{name}“ ist noch nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/fetching.py" />
      <source>“{name}” is still waited for.</source>
      <translation>Auf „{name}“ wird noch gewartet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>A save of “{name}” was cut off. What the file held before is in {copies}: open that to compare, and remove it when you need it no more.</source>
      <translation>Ein Speichern von „{name}“ wurde abgebrochen. Was die Datei vorher enthielt, liegt in {copies}: Öffnen Sie das zum Vergleich, und entfernen Sie es, wenn Sie es nicht mehr brauchen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Organisations (*.org.yaml *.yaml *.yml)</source>
      <translation>Organisationen (*.org.yaml *.yaml *.yml)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Organisations (*.org.yaml *.yaml *.yml);;Pictures with an organisation in them (*.png *.svg);;All files (*)</source>
      <translation>Organisationen (*.org.yaml *.yaml *.yml);;Bilder mit einer Organisation darin (*.png *.svg);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Save as</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Save the changes to “{title}”?</source>
      <translation>Die Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>The picture’s organisation is open as a new, unsaved one.</source>
      <translation>Die Organisation des Bildes ist als neue, nicht gespeicherte geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>There is already such a file in {parent}.</source>
      <translation>Eine solche Datei gibt es schon in {parent}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>Without saving, what you changed since the file was last saved is lost.</source>
      <translation>Ohne zu speichern geht verloren, was Sie seit dem letzten Speichern geändert haben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>{problem} ({n} more problem.)</source>
      <extracomment>Many: {problem} ({n} more problems.)</extracomment>
      <translation>
        <numerusform>{problem} ({n} weiteres Problem.)</numerusform>
        <numerusform>{problem} ({n} weitere Probleme.)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{name}” was not opened: {trouble}</source>
      <translation>„{name}“ wurde nicht geöffnet: {trouble}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{name}” was not read again: {trouble}</source>
      <translation>„{name}“ wurde nicht noch einmal gelesen: {trouble}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{name}” was written anew, because the changes did not fit into the text of the first file. Comments are only there.</source>
      <translation>„{name}“ wurde ganz neu geschrieben, weil die Änderungen nicht in den Text der ersten Datei passten. Kommentare stehen nur dort.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/filing.py" />
      <source>“{title}” is still being saved. The rest follows then.</source>
      <translation>„{title}“ wird noch gespeichert. Der Rest folgt danach.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/glimpses.py" />
      <source>Try again when the drive is there.</source>
      <translation>Versuchen Sie es noch einmal, wenn das Laufwerk da ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/glimpses.py" />
      <source>“{name}” cannot be used: its drive does not answer. Try again when it is there.</source>
      <translation>„{name}“ kann nicht benutzt werden: Das Laufwerk antwortet nicht. Versuchen Sie es noch einmal, wenn es da ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/glimpses.py" />
      <source>“{name}” is no longer waited for: its drive does not answer.</source>
      <translation>Auf „{name}“ wird nicht länger gewartet: Das Laufwerk antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/guide/browser.py" />
      <source>User guide</source>
      <translation>Benutzerhandbuch</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>Search the guide</source>
      <translation>Handbuch durchsuchen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/guide/window.py" />
      <source>{n} place</source>
      <extracomment>Many: {n} places</extracomment>
      <translation>
        <numerusform>{n} Stelle</numerusform>
        <numerusform>{n} Stellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Add {what}</source>
      <translation>{what} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Hand off {duties_called} to {duties_called_2}</source>
      <translation>{duties_called} an {duties_called_2} übergeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} a supporter of {title}</source>
      <translation>{title} durch {team} unterstützen lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} a user of {title}</source>
      <translation>{team} zum Nutzer von {title} machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} accountable for {title}</source>
      <translation>{team} für {title} verantwortlich machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} consulted on {title}</source>
      <translation>{team} zu {title} beratend hinzuziehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} informed of {title}</source>
      <translation>{team} über {title} informieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer a supporter of {title}</source>
      <translation>{title} nicht mehr durch {team} unterstützen lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer a user of {title}</source>
      <translation>{team} nicht mehr als Nutzer von {title} führen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer accountable for {title}</source>
      <translation>{team} nicht mehr für {title} verantwortlich machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer consulted on {title}</source>
      <translation>{team} zu {title} nicht mehr hinzuziehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer informed of {title}</source>
      <translation>{team} nicht mehr über {title} informieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} no longer responsible for {title}</source>
      <translation>{title} nicht mehr durch {team} durchführen lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Make {team} responsible for {title}</source>
      <translation>{title} durch {team} durchführen lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Share {duties_called} with {heir}</source>
      <translation>{duties_called} mit {heir} teilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>Take {team} out of {title}</source>
      <translation>{team} aus {title} herausnehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/handing.py" />
      <source>{text}, only when {in_answers}</source>
      <translation>{text}, nur wenn {in_answers}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/accepting.py" />
      <source>Import {file}</source>
      <translation>{file} importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/accepting.py" />
      <source>{file} was imported: {entries}. Undo takes it back.</source>
      <translation>{file} wurde importiert: {entries}. „Rückgängig machen“ nimmt es zurück.</translation>
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
    <message>
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>&amp;Duties go</source>
      <translation>Auf&amp;gaben gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>&amp;Lists are</source>
      <translation>&amp;Listen sind</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>&amp;People are</source>
      <translation>&amp;Personen sind</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>Counted, and nobody is named</source>
      <translation>Gezählt, niemand wird genannt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>Listed as members of their teams</source>
      <translation>Als Mitglieder ihrer Teams genannt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>What their names look like</source>
      <translation>Wie ihre Namen aussehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <source>{n} folder deep</source>
      <extracomment>Many: {n} folders deep</extracomment>
      <translation>
        <numerusform>{n} Ordner tief</numerusform>
        <numerusform>{n} Ordner tief</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>&amp;Import {chosen} of {all}</source>
      <translation>{chosen} von {all} &amp;importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>&amp;Kind</source>
      <translation>A&amp;rt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>A new board</source>
      <translation>Ein neues Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>Choose what it is</source>
      <translation>Wählen, was es ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>Import into</source>
      <translation>Importieren in</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>In&amp;to</source>
      <translation>&amp;In</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>It was not recognised what this is. Choose a kind above.</source>
      <translation>Es wurde nicht erkannt, was das ist. Wählen Sie oben eine Art.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>Not understood ({number})</source>
      <translation>Nicht verstanden ({number})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>What was not understood</source>
      <translation>Was nicht verstanden wurde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>What would be made</source>
      <translation>Was entstehen würde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>{made}.</source>
      <translation>{made}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>{made}. Nothing of it is new here.</source>
      <translation>{made}. Nichts davon ist hier neu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>{made}: {new} new here, {changed} changed.</source>
      <translation>{made}: {new} hier neu, {changed} geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <source>{title}, which is open</source>
      <translation>{title} (geöffnet)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/forms.py" />
      <source>This kind has no options that are kept in files.</source>
      <translation>Diese Art hat keine Einstellungen, die in Dateien stehen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>Choose a folder in it.</source>
      <translation>Wählen Sie einen Ordner darin.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>Is it the right one?</source>
      <translation>Ist es die richtige?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>The folder {folder} cannot be read: {why}.</source>
      <translation>Der Ordner {folder} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>The folder {folder} could not be read.</source>
      <translation>Der Ordner {folder} war nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>The folder {folder} holds {what}.</source>
      <translation>Der Ordner {folder} enthält {what}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>more than {most} MB of files</source>
      <translation>mehr als {most} MB an Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>more than {most} files and folders</source>
      <translation>mehr als {most} Dateien und Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>more than {most} files that may be imported</source>
      <translation>mehr als {most} Dateien, die importiert werden können</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <source>{n} link was not followed.</source>
      <extracomment>Many: {n} links were not followed.</extracomment>
      <translation>
        <numerusform>{n} Verknüpfung wurde nicht gefolgt.</numerusform>
        <numerusform>{n} Verknüpfungen wurde nicht gefolgt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>&amp;List</source>
      <translation>&amp;Liste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>&amp;Stage</source>
      <translation>&amp;Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>(none)</source>
      <translation>(keines)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>Choose the fields by hand.</source>
      <translation>Wählen Sie die Felder von Hand.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>Des&amp;cription</source>
      <translation>&amp;Beschreibung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>I&amp;d</source>
      <translation>&amp;Kennung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>Ta&amp;gs</source>
      <translation>Schla&amp;gworte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>Tea&amp;m</source>
      <translation>Tea&amp;m</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>The mapping is of a list with other fields.</source>
      <translation>Die Zuordnung gehört zu einer Liste mit anderen Feldern.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>The whole file</source>
      <translation>Die ganze Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>Titl&amp;e</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
      <source>{name}: {entries}</source>
      <translation>{name}: {entries}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/looking.py" />
      <source>This could not be read, because of a fault in the program. Nothing was changed.</source>
      <translation>Wegen eines Fehlers im Programm konnte das nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/parts.py" />
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>&amp;All</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/parts.py" />
      <source>&amp;None</source>
      <translation>&amp;Keine</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/parts.py" />
      <source>&amp;Open mapping…</source>
      <translation>Zuordnung &amp;öffnen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/parts.py" />
      <source>Sa&amp;ve mapping…</source>
      <translation>&amp;Zuordnung speichern…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>&amp;Column is</source>
      <translation>&amp;Spalte ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>&amp;Rows with one text are</source>
      <translation>Zeilen mit &amp;einem Text sind</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>Arrows move. H: head. The column is D: duty, T: team, S: stage, I: id, N: description, G: tags, Delete: left out.</source>
      <translation>Pfeiltasten bewegen. H: Kopf. Die Spalte ist D: Aufgabe, T: Team, S: Stufe, I: Kennung, N: Beschreibung, G: Schlagworte, Entf: ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>Choose what is what by hand.</source>
      <translation>Wählen Sie von Hand, was was ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>No part</source>
      <translation>Kein Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>No role</source>
      <translation>Keine Rolle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Tags</source>
      <translation>Schlagworte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>Take &amp;duties from it</source>
      <translation>Auf&amp;gaben daraus nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>The mapping is of tables with other columns.</source>
      <translation>Die Zuordnung gehört zu Tabellen mit anderen Spalten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>What rows with one text alone are</source>
      <translation>Was Zeilen mit nur einem Text sind</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>What the cell means</source>
      <translation>Was die Zelle bedeutet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>What the column is</source>
      <translation>Was die Spalte ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>{cell} means</source>
      <translation>{cell} bedeutet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>The table as it was found</source>
      <translation>Die Tabelle, wie sie gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Who is accountable</source>
      <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Who is consulted</source>
      <translation>Wer beratend ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Who is informed</source>
      <translation>Wer informiert wird</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Who is responsible</source>
      <translation>Wer durchführt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Who supports</source>
      <translation>Wer unterstützt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>Who uses it</source>
      <translation>Wer es nutzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <source>{column}: {use}</source>
      <translation>{column}: {use}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Decide {what}</source>
      <translation>{what} entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Merge with changes of others</source>
      <translation>Mit Änderungen anderer zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Merged with the changes of others.</source>
      <translation>Mit den Änderungen anderer zusammengeführt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Merged. {n} conflict is left to decide, in the list beside the board.</source>
      <extracomment>Many: Merged. {n} conflicts are left to decide, in the list beside the board.</extracomment>
      <translation>
        <numerusform>Zusammengeführt. {n} Konflikt ist noch zu entscheiden, in der Liste neben dem Board.</numerusform>
        <numerusform>Zusammengeführt. {n} Konflikte sind noch zu entscheiden, in der Liste neben dem Board.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Nothing was saved: {n} conflict is to be decided first. Choose mine, theirs or what it was, in the list beside the board.</source>
      <extracomment>Many: Nothing was saved: {n} conflicts are to be decided first. Choose mine, theirs or what it was, in the list beside the board.</extracomment>
      <translation>
        <numerusform>Nichts wurde gespeichert: Erst ist {n} Konflikt zu entscheiden. Wählen Sie in der Liste neben dem Board meins, ihres oder wie es war.</numerusform>
        <numerusform>Nichts wurde gespeichert: Erst sind {n} Konflikte zu entscheiden. Wählen Sie in der Liste neben dem Board meins, ihres oder wie es war.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/joining.py" />
      <source>Use {choice} for the rest</source>
      <translation>Für den Rest {choice} nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/lane_menu.py" />
      <source>Which team of {menu_text}?</source>
      <translation>Welches Team von {menu_text}?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/database.py" />
      <source>Layouts, recent files and settings of this run are not kept: {folder} cannot be used ({reason}). Make the folder writable and start Dutyflow again.</source>
      <translation>Anordnungen, zuletzt benutzte Dateien und Einstellungen dieses Laufs werden nicht gespeichert: {folder} ist nicht benutzbar ({reason}). Machen Sie den Ordner beschreibbar und starten Sie Dutyflow neu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/database.py" />
      <source>The file with your layouts, recent files and settings was damaged. It was set aside as {aside}, and a new one was made. Your organisation files are not affected.</source>
      <translation>Die Datei mit Ihren Anordnungen, zuletzt benutzten Dateien und Einstellungen war beschädigt. Sie wurde als {aside} beiseitegelegt und eine neue angelegt. Ihre Organisationsdateien sind nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/database.py" />
      <source>{path} was written by a newer Dutyflow. It stays as it is; layouts and settings of this run are not kept. Update Dutyflow to use them again.</source>
      <translation>{path} wurde von einem neueren Dutyflow geschrieben. Es bleibt, wie es ist; Anordnungen und Einstellungen dieses Laufs werden nicht gespeichert. Aktualisieren Sie Dutyflow, um sie wieder zu nutzen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/database.py" />
      <source>{what} could not be kept ({error}). Look whether the disk is full or another program holds the file.</source>
      <translation>Nicht gespeichert: {what} ({error}). Sehen Sie nach, ob der Datenträger voll ist oder ein anderes Programm die Datei hält.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/database.py" />
      <source>{what} could not be read ({error}).</source>
      <translation>Nicht lesbar: {what} ({error}).</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>The layout</source>
      <translation>Die Anordnung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>The list of recent files</source>
      <translation>Die Liste der zuletzt benutzten Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>The settings</source>
      <translation>Die Einstellungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>The snapshot</source>
      <translation>Der Schnappschuss</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>The window's place</source>
      <translation>Der Platz des Fensters</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/library.py" />
      <source>There is no layout called “{name}”.</source>
      <translation>Es gibt keine Anordnung namens „{name}“.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/pictures.py" />
      <source>The picture of the board</source>
      <translation>Das Bild des Boards</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/sessions.py" />
      <source>The record of the workshop</source>
      <translation>Die Aufzeichnung des Workshops</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Agenda of the last workshop</source>
      <translation>Agenda des letzten Workshops</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Display to present on</source>
      <translation>Anzeige zum Vorführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Limit of one team’s share</source>
      <translation>Grenze für den Anteil eines Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Limit of overload</source>
      <translation>Grenze der Überlastung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>List of findings</source>
      <translation>Liste der Befunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Offer of the tour</source>
      <translation>Angebot des Rundgangs</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Options of imports</source>
      <translation>Optionen des Importierens</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Options of the last export</source>
      <translation>Optionen des letzten Exports</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Save by itself</source>
      <translation>Selbsttätig speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Seconds until saving</source>
      <translation>Sekunden bis zum Speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Sound of a workshop</source>
      <translation>Ton eines Workshops</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Team colours</source>
      <translation>Teamfarben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings.py" />
      <source>Theme while presenting</source>
      <translation>Design beim Vorführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/settings_file.py" />
      <source>The file holds no settings. Choose one that “Export settings” wrote.</source>
      <translation>Die Datei enthält keine Einstellungen. Wählen Sie eine, die „Einstellungen exportieren“ geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/snapshots.py" />
      <source>The snapshot would have {bytes} bytes; at most {most} are kept.</source>
      <translation>Der Schnappschuss hätte {bytes} Byte; höchstens {most} werden aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/library/snapshots.py" />
      <source>There are {n} snapshots already. Delete one to keep another.</source>
      <translation>Es gibt schon {n} Schnappschüsse. Löschen Sie einen, um einen weiteren aufzubewahren.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Made the scenario {title}</source>
      <translation>Das Szenario {title} wurde angelegt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Merge {one} with {other}</source>
      <translation>{one} mit {other} zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Merge {title}</source>
      <translation>{title} zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>Merge {what}</source>
      <translation>{what} zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Take {title} apart</source>
      <translation>{title} trennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>This lane is one team, so there is nothing to take apart.</source>
      <translation>Diese Bahn ist ein Team, es gibt nichts zu trennen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>no hand-off goes between teams, as before</source>
      <translation>wie vorher geht keine Übergabe zwischen Teams hin und her</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{apart} with these teams apart, {one} as one lane</source>
      <translation>{apart} mit diesen Teams getrennt, {one} als eine Bahn</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{n} hand-off between teams as before</source>
      <extracomment>Many: {n} hand-offs between teams as before</extracomment>
      <translation>
        <numerusform>{n} Übergabe zwischen Teams wie vorher</numerusform>
        <numerusform>{n} Übergaben zwischen Teams wie vorher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{n} hand-off between teams becomes {after}</source>
      <extracomment>Many: {n} hand-offs between teams become {after}</extracomment>
      <translation>
        <numerusform>aus {n} Übergabe zwischen Teams wird {after}</numerusform>
        <numerusform>aus {n} Übergaben zwischen Teams werden {after}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{text} in a new scenario</source>
      <translation>{text} in einem neuen Szenario</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} apart</source>
      <translation>{title} getrennt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} as one</source>
      <translation>{title} als eines</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} is one lane</source>
      <translation>{title} ist eine Bahn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/merging.py" />
      <source>{title} is several lanes again</source>
      <translation>{title} sind wieder mehrere Bahnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/copies.py" />
      <source>There are {most} copies in {parent}. Save under a new name.</source>
      <translation>In {parent} gibt es {most} Kopien. Speichern Sie unter einem neuen Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Both windows can change the file then. Whoever saves second is asked to merge; nothing is overwritten.</source>
      <translation>Beide Fenster können die Datei dann ändern. Wer als Zweiter speichert, wird nach dem Zusammenführen gefragt; nichts wird überschrieben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Edit here</source>
      <translation>Hier bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Edit here too</source>
      <translation>Auch hier bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>It was closed elsewhere: nobody else has this file open now.</source>
      <translation>Sie wurde anderswo geschlossen: Niemand sonst hat diese Datei jetzt geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Open elsewhere: in another window on this computer (process {process}), since {since}.</source>
      <translation>Anderswo geöffnet: in einem anderen Fenster auf diesem Rechner (Prozess {process}), seit {since}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Open elsewhere: on this computer (process {process}), since {since}.</source>
      <translation>Anderswo geöffnet: auf diesem Rechner (Prozess {process}), seit {since}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>Open elsewhere: on {host} (process {process}), since {since}.</source>
      <translation>Anderswo geöffnet: auf {host} (Prozess {process}), seit {since}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>This file is open elsewhere, and this window only follows what is saved there. Choose “Edit here too” above the board to change it.</source>
      <translation>Diese Datei ist anderswo geöffnet, und dieses Fenster zeigt nur, was dort gespeichert wird. Wählen Sie „Auch hier bearbeiten“ über dem Board, um sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>This window has the file then</source>
      <translation>Dieses Fenster hat dann die Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/elsewhere.py" />
      <source>{who} This window follows what is saved there.</source>
      <translation>{who} Dieses Fenster zeigt, was dort gespeichert wird.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/glance.py" />
      <source>“{name}” cannot be read: {strerror}.</source>
      <translation>„{name}“ ist nicht zu lesen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Follow it</source>
      <translation>Ihr folgen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Joins both; where both changed the same, you choose</source>
      <translation>Fügt beide zusammen; wo beide dasselbe änderten, wählen Sie</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Keep mine as a copy</source>
      <translation>Meins als Kopie behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Keep working with it</source>
      <translation>Damit weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Makes the file again, in its old place</source>
      <translation>Legt die Datei an ihrem alten Ort neu an</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Open my copy</source>
      <translation>Meine Kopie öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Opens both versions, to choose between them</source>
      <translation>Öffnet beide Fassungen, um zwischen ihnen zu wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Reload “{name}”</source>
      <translation>„{name}“ neu laden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Resolve…</source>
      <translation>Auflösen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Save again</source>
      <translation>Noch einmal speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Shows theirs in place of yours; undo brings yours back</source>
      <translation>Zeigt das der anderen anstelle von Ihrem; Rückgängig bringt Ihres zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Shows what differs, card by card</source>
      <translation>Zeigt Karte für Karte, was verschieden ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Take theirs</source>
      <translation>Das der anderen nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>The drive of this file does not answer</source>
      <translation>Das Laufwerk dieser Datei antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Theirs is shown now. Undo brings yours back.</source>
      <translation>Jetzt wird das der anderen gezeigt. Rückgängig bringt Ihres zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Undo brings back what is shown now; what could be redone is gone then</source>
      <translation>Rückgängig bringt zurück, was jetzt gezeigt wird; Wiederholen geht dann nicht mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Work goes on in {name}</source>
      <translation>Die Arbeit geht in {name} weiter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Writes yours beside it; the file stays as it is</source>
      <translation>Schreibt Ihres daneben; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Writes yours into a new file beside it, and shows theirs</source>
      <translation>Schreibt Ihres in eine neue Datei daneben und zeigt das der anderen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Your version is kept as {copy} beside the file.</source>
      <translation>Ihre Fassung ist als {copy} neben der Datei aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>Your version is kept as {copy} beside the file. Theirs is shown.</source>
      <translation>Ihre Fassung ist als {copy} neben der Datei aufbewahrt. Gezeigt wird die der anderen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>{path} is there again as it was.</source>
      <translation>{path} ist wieder da, wie es war.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>{path} was changed by somebody else: {line}.</source>
      <translation>{path} wurde von jemand anderem geändert: {line}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>{title}, theirs</source>
      <translation>{title}, das der anderen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/outside.py" />
      <source>“{title}” was not saved. Choose above the board what is to be done.</source>
      <translation>„{title}“ wurde nicht gespeichert. Wählen Sie über dem Board, was geschehen soll.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>The folder {folder} is no longer there: it was removed or renamed, or its drive was taken out. Yours stays here.</source>
      <translation>Der Ordner {folder} ist nicht mehr da: entfernt, umbenannt, oder sein Laufwerk wurde abgezogen. Ihres bleibt hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>can still redo what you have undone</source>
      <translation>können noch wiederholen, was Sie rückgängig gemacht haben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>have changes that are not saved</source>
      <translation>haben nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>only comments or the way it is written differ</source>
      <translation>nur Kommentare oder die Schreibweise sind verschieden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} is no longer there, and {folder} is another folder than before: perhaps its drive is not connected. Yours stays here.</source>
      <translation>{name} ist nicht mehr da, und {folder} ist ein anderer Ordner als vorher: Vielleicht ist sein Laufwerk nicht verbunden. Ihres bleibt hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} is no longer there: it was removed or renamed. Yours stays here.</source>
      <translation>{name} ist nicht mehr da: entfernt oder umbenannt. Ihres bleibt hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} is now a link to a file that is not there. Yours stays here.</source>
      <translation>{name} ist jetzt ein Verweis auf eine Datei, die es nicht gibt. Ihres bleibt hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{name} was renamed to {renamed}.</source>
      <translation>{name} wurde in {renamed} umbenannt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{n} difference, no card moves</source>
      <extracomment>Many: {n} differences, no card moves</extracomment>
      <translation>
        <numerusform>{n} Unterschied, keine Karte bewegt sich</numerusform>
        <numerusform>{n} Unterschiede, keine Karte bewegt sich</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} leads to “{place}” now: what you save goes there.</source>
      <translation>{path} führt jetzt nach „{place}“: Was Sie speichern, kommt dorthin.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} was changed by somebody else and cannot be opened: {problems} Yours stays here.</source>
      <translation>{path} wurde von jemand anderem geändert und lässt sich nicht öffnen: {problems} Ihres bleibt hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} was changed by somebody else, and you {ours}. Theirs: {line}.</source>
      <translation>{path} wurde von jemand anderem geändert, und Sie {ours}. Ihres dort: {line}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{path} was changed by somebody else. What becomes of it is asked once the what-if is kept or thrown away.</source>
      <translation>{path} wurde von jemand anderem geändert. Was damit geschieht, wird gefragt, sobald das Was-wäre-wenn behalten oder verworfen ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/outside/sentences.py" />
      <source>{sentence} Yours stays here.</source>
      <translation>{sentence} Ihres bleibt hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/painting/frames.py" />
      <source>What if …</source>
      <translation>Was wäre, wenn …</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <source>Any colour</source>
      <translation>Beliebige Farbe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <source>By the team’s place</source>
      <translation>Nach dem Platz des Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <source>Colour of the team</source>
      <translation>Farbe des Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <source>Load {weight} of {most}</source>
      <translation>Last {weight} von {most}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_fields.py" />
      <location filename="../../desktop/dutyflow/panels/choices.py" />
      <source>{value} (unknown)</source>
      <translation>{value} (unbekannt)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_rows.py" />
      <source>not pressed</source>
      <translation>nicht gedrückt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/cell_rows.py" />
      <source>pressed</source>
      <translation>gedrückt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/choices.py" />
      <source>Several</source>
      <translation>Mehrere</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>Mine</source>
      <translation>Meines</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>Theirs</source>
      <translation>Deren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>Was</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>changed: {fields}</source>
      <translation>geändert: {fields}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>still used</source>
      <translation>noch verwendet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>there</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>As it was</source>
      <translation>Wie vorher</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>To decide</source>
      <translation>Zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>To decide ({count})</source>
      <translation>Zu entscheiden ({count})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>What it was before (B)</source>
      <translation>Was es vorher war (B)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>What others made of it (T)</source>
      <translation>Was andere daraus gemacht haben (T)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/conflicts_panel.py" />
      <source>What you made of it (M)</source>
      <translation>Was Sie daraus gemacht haben (M)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>A note</source>
      <translation>Eine Notiz</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>A tag, then Enter</source>
      <translation>Ein Schlagwort, dann Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Activity</source>
      <translation>Tätigkeit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Add a tag to all</source>
      <translation>Allen ein Schlagwort geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Advise</source>
      <translation>Beraten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Also called</source>
      <translation>Heißt auch</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Annotate {}</source>
      <translation>{} mit Notiz versehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Assure</source>
      <translation>Sicherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Authorize</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Change {}</source>
      <translation>{} ändern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Colour {}</source>
      <translation>{} färben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Complicated subsystem</source>
      <translation>Kompliziertes Teilsystem</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Consume</source>
      <translation>Nutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Create</source>
      <translation>Erstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Decisions and points</source>
      <translation>Entscheidungen und Punkte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Describe it</source>
      <translation>Beschreiben Sie es</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Describe {}</source>
      <translation>{} beschreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Escalate</source>
      <translation>Eskalieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Excludes</source>
      <translation>Umfasst nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Expectation</source>
      <translation>Erwartung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>External</source>
      <translation>Extern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Focus</source>
      <translation>Fokus</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>From and to</source>
      <translation>Von und nach</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>Hand-offs between teams</source>
      <translation>Übergaben zwischen Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>How much work it is, 1 to 5</source>
      <translation>Wie viel Arbeit es ist, 1 bis 5</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>How to reach the team</source>
      <translation>Wie das Team zu erreichen ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Ids it had before, one a line</source>
      <translation>Frühere Ids, eine je Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Improve</source>
      <translation>Verbessern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>In other cases</source>
      <translation>In anderen Fällen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Includes</source>
      <translation>Umfasst</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Inform</source>
      <translation>Informieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Kept as written</source>
      <translation>Wie geschrieben bewahrt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Lane</source>
      <translation>Bahn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Link {} to addresses</source>
      <translation>{} mit Adressen verknüpfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Links</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Monitor</source>
      <translation>Überwachen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Name in files</source>
      <translation>Name in Dateien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Name of the group</source>
      <translation>Name der Gruppe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Name of the team</source>
      <translation>Name des Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>On this board</source>
      <translation>Auf diesem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>One a line</source>
      <translation>Eines je Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Only there when</source>
      <translation>Nur da, wenn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Operate</source>
      <translation>Betreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Other names, one a line</source>
      <translation>Andere Namen, einer je Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Passes</source>
      <translation>Was übergeht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Platform</source>
      <translation>Plattform</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Previously</source>
      <translation>Früher</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Provide</source>
      <translation>Bereitstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Rename {}</source>
      <translation>{} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Request</source>
      <translation>Anfordern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Reword {}</source>
      <translation>{} umformulieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Secure</source>
      <translation>Absichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the activity of {}</source>
      <translation>Tätigkeit von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the contact of {}</source>
      <translation>Kontakt von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the earlier ids of {}</source>
      <translation>Frühere Ids von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the expectation of {}</source>
      <translation>Erwartung von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the focus of {}</source>
      <translation>Fokus von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the kind of {}</source>
      <translation>Art von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the load of {}</source>
      <translation>Last von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the members of {}</source>
      <translation>Mitglieder von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the name of {}</source>
      <translation>Namen von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the other names of {}</source>
      <translation>Andere Namen von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the stage of {}</source>
      <translation>Stufe von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the status of {}</source>
      <translation>Status von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set the type of {}</source>
      <translation>Art von {} setzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set what passes with {}</source>
      <translation>Festlegen, was mit {} übergeht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set what {} excludes</source>
      <translation>Festlegen, was {} nicht umfasst</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set what {} includes</source>
      <translation>Festlegen, was {} umfasst</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set when {} is there</source>
      <translation>Festlegen, wann es {} gibt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Set whether {} is external</source>
      <translation>Festlegen, ob {} extern ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Several teams in one lane</source>
      <translation>Mehrere Teams in einer Bahn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Stream-aligned</source>
      <translation>Stream-aligned</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Support</source>
      <translation>Unterstützen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Tag {}</source>
      <translation>{} verschlagworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Title of the duty</source>
      <translation>Titel der Aufgabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Title of the organisation</source>
      <translation>Titel der Organisation</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Transfer</source>
      <translation>Übertragen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Vendor or provider</source>
      <translation>Externer Anbieter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>What crosses: “a running release”</source>
      <translation>Was übergeht: „ein laufendes Release“</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>What is agreed: “within two hours”</source>
      <translation>Was vereinbart ist: „binnen zwei Stunden“</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>What is part of it, one a line</source>
      <translation>Was dazugehört, eines je Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Where it ends: “but not the applications”</source>
      <translation>Wo es endet: „aber nicht die Anwendungen“</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Who does what</source>
      <translation>Wer tut was</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>https://… and a title, one a line</source>
      <translation>https://… und ein Titel, je Zeile einer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>improves what customers pay for</source>
      <translation>verbessert, wofür Kunden bezahlen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>keeps the platform going</source>
      <translation>hält die Plattform am Laufen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>nobody, on purpose</source>
      <translation>niemand, mit Absicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>small-letters-and-hyphens</source>
      <translation>kleinbuchstaben-und-bindestriche</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/finding_rows.py" />
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/finding_rows.py" />
      <source>{title} · accepted</source>
      <translation>{title} · hingenommen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/finding_rows.py" />
      <source>{title} · accepted until {day}</source>
      <translation>{title} · hingenommen bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Accept…</source>
      <translation>Hinnehmen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <location filename="../../desktop/dutyflow/window/fault_report.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Findings ({count})</source>
      <translation>Befunde ({count})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Fix</source>
      <translation>Beheben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Go there</source>
      <translation>Dorthin gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Tell a finding again</source>
      <translation>Einen Befund wieder melden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Tell again</source>
      <translation>Wieder melden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/findings_panel.py" />
      <source>Which findings</source>
      <translation>Welche Befunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/form.py" />
      <source>Add a detail</source>
      <translation>Angabe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/inspector.py" />
      <source>Not there in the scenario shown. It can be edited all the same.</source>
      <translation>Im gezeigten Szenario nicht da. Es lässt sich trotzdem bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/inspector.py" />
      <source>What is written here applies everywhere.</source>
      <translation>Was hier steht, gilt überall.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/inspector.py" />
      <source>What is written here applies everywhere; for the roles it stands below them.</source>
      <translation>Was hier steht, gilt überall; für die Rollen steht es darunter.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/links_field.py" />
      <source>Open a link</source>
      <translation>Einen Link öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/merged_lane.py" />
      <source>Take apart</source>
      <translation>Auseinandernehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Next: {step}</source>
      <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>Parked</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Questions</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Raised by {name}</source>
      <translation>Aufgebracht von {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Risks</source>
      <translation>Risiken</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>{value} (gone)</source>
      <translation>{value} (weg)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Change what is written (E)</source>
      <translation>Ändern, was da steht (E)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Close the point, with an answer if there is one (C)</source>
      <translation>Den Punkt schließen, mit einer Antwort, falls es eine gibt (C)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Close…</source>
      <translation>Schließen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Delete decision {decision}</source>
      <translation>Entscheidung {decision} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Delete point {point}</source>
      <translation>Punkt {point} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Let the point be open again (O)</source>
      <translation>Den Punkt wieder offen sein lassen (O)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Nothing is parked and nothing decided yet. Ctrl+Shift+P parks a point, Ctrl+Shift+D writes a decision, both about the selected duties.</source>
      <translation>Noch ist nichts zurückgestellt und nichts entschieden. Strg+Umschalt+P stellt einen Punkt zurück, Strg+Umschalt+D hält eine Entscheidung fest, beides zu den ausgewählten Aufgaben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Points ({count} open)</source>
      <translation>Punkte ({count} offen)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Remove it; undo brings it back (Del)</source>
      <translation>Entfernen; Rückgängig holt es zurück (Entf)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Reopen point {point}</source>
      <translation>Punkt {point} wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>Click a card, a team or an arrow to see and edit all about it here.</source>
      <translation>Klicken Sie auf eine Karte, ein Team oder einen Pfeil, um hier alles darüber zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>Press N and type a title to add the first duty.</source>
      <translation>Drücken Sie N und tippen Sie einen Titel, um die erste Aufgabe hinzuzufügen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>Remove an assignment of {duty}</source>
      <translation>Eine Zuteilung von {duty} entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>When {condition}: nothing changes</source>
      <translation>Wenn {condition}: Nichts ändert sich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>When {condition}: {roles}</source>
      <translation>Wenn {condition}: {roles}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>nothing else is said</source>
      <translation>nichts anderes gesagt ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>{value} (not there)</source>
      <translation>{value} (nicht da)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Change it everywhere instead</source>
      <translation>Stattdessen überall ändern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Only when {case} instead</source>
      <translation>Stattdessen nur, wenn {case}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Supporter</source>
      <translation>Unterstützend</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>User</source>
      <translation>Nutzer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Who has it can be changed in a scenario in which it is there.</source>
      <translation>Wer sie hat, lässt sich in einem Szenario ändern, in dem es sie gibt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/row_list.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/small_fields.py" />
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/small_fields.py" />
      <source>Reverse</source>
      <translation>Umkehren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/small_fields.py" />
      <source>Reverse {name}</source>
      <translation>{name} umkehren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/panels/subject.py" />
      <source>the organisation</source>
      <translation>die Organisation</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/pictures.py" />
      <source>Pictures that Dutyflow exported with the organisation inside open again.</source>
      <translation>Bilder, die Dutyflow mit der Organisation darin exportiert hat, lassen sich wieder öffnen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/pictures.py" />
      <source>There is no organisation in this picture.</source>
      <translation>In diesem Bild ist keine Organisation.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/questions.py" />
      <source>Enter begins a line, Ctrl+Enter is OK.</source>
      <translation>Die Eingabetaste beginnt eine Zeile, Strg+Eingabe ist OK.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>Restore the work of {time_said}</source>
      <translation>Die Arbeit von {time_said} wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>Restore what was tried out</source>
      <translation>Wiederherstellen, was ausprobiert wurde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work could not be read: {problems}</source>
      <translation>Die Arbeit konnte nicht gelesen werden: {problems}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work is restored and not saved yet. Undo takes it off again.</source>
      <translation>Die Arbeit ist wiederhergestellt und noch nicht gespeichert. Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work is restored without what was tried out, since the merge is to be decided first. Compare shows what that was.</source>
      <translation>Die Arbeit ist ohne das Ausprobierte wiederhergestellt, weil erst das Zusammenführen zu entscheiden ist. Der Vergleich zeigt, was es war.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work is restored. What was tried out is a what-if again: keep it or not.</source>
      <translation>Die Arbeit ist wiederhergestellt. Was ausprobiert wurde, ist wieder ein Was-wäre-wenn: Behalten Sie es oder nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>The work on “{name}” is open as an organisation without a file, since that cannot be found now. Save it under a name.</source>
      <translation>Die Arbeit an „{name}“ ist als Organisation ohne Datei geöffnet, weil diese jetzt nicht zu finden ist. Speichern Sie sie unter einem Namen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>What was tried out</source>
      <translation>Was ausprobiert wurde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/restoring.py" />
      <source>You are trying something out here. Keep it or throw it away, then restore the work.</source>
      <translation>Sie probieren hier etwas aus. Behalten oder verwerfen Sie es, dann stellen Sie die Arbeit wieder her.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>The file with work that was not saved was damaged. It was set aside as {aside}, and a new one was made. Your organisation files are not affected.</source>
      <translation>Die Datei mit nicht gespeicherter Arbeit war beschädigt. Sie wurde als {aside} beiseitegelegt und eine neue angelegt. Ihre Organisationsdateien sind nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>Work that is not saved</source>
      <translation>Arbeit, die nicht gespeichert ist,</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>{work} could not be read: it is damaged.</source>
      <translation>{work} konnte nicht gelesen werden: Sie ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>{work} is not kept for a restart: {path} cannot be used ({error}).</source>
      <translation>{work} wird nicht für einen Neustart aufbewahrt: {path} ist nicht zu benutzen ({error}).</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/store.py" />
      <source>{work} is not kept for a restart: {path} was written by a newer Dutyflow. Update Dutyflow.</source>
      <translation>{work} wird nicht für einen Neustart aufbewahrt: {path} wurde von einem neueren Dutyflow geschrieben. Aktualisieren Sie Dutyflow.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>Something was being tried out; it comes back as a what-if.</source>
      <translation>Etwas wurde gerade ausprobiert; es kommt als Was-wäre-wenn zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The file was changed since the work began, so restoring merges both.</source>
      <translation>Die Datei wurde seitdem geändert, also führt das Wiederherstellen beides zusammen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, and its file cannot be found now.</source>
      <translation>Die Arbeit ist von {time}, und ihre Datei ist jetzt nicht zu finden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, and never had a file.</source>
      <translation>Die Arbeit ist von {time} und hatte nie eine Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, and the drive of its file does not answer.</source>
      <translation>Die Arbeit ist von {time}, und das Laufwerk ihrer Datei antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>The work is from {time}, the file from {of_file}.</source>
      <translation>Die Arbeit ist von {time}, die Datei von {of_file}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>There is work on this file that was not saved.</source>
      <translation>An dieser Datei gibt es Arbeit, die nicht gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/recovery/words.py" />
      <source>what-if</source>
      <translation>Was-wäre-wenn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Blank</source>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Common structure</source>
      <translation>Übliche Struktur</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Data platform</source>
      <translation>Datenplattform</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Few people who wear several hats.</source>
      <translation>Wenige Leute mit mehreren Hüten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Five teams and stages; the duties are yours.</source>
      <translation>Fünf Teams und Stufen; die Aufgaben sind Ihre.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>From where data is made to those who decide with it.</source>
      <translation>Von der Quelle bis zu denen, die entscheiden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Hardware of one’s own, departments and audits.</source>
      <translation>Eigene Hardware, Abteilungen und Prüfungen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>In the cloud</source>
      <translation>In der Cloud</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Incident response</source>
      <translation>Störungsbehebung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Infrastructure, Platform, DevOps, Dev and SRE.</source>
      <translation>Infrastruktur, Plattform, DevOps, Dev und SRE.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Own data centres</source>
      <translation>Eigene Rechenzentren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Product teams, a platform team, security, costs.</source>
      <translation>Produktteams, Plattform, Sicherheit, Kosten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Small organisation</source>
      <translation>Kleine Organisation</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Teams and duties are yours, typed or pasted.</source>
      <translation>Teams und Aufgaben von Ihnen, getippt oder eingefügt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Teams without duties</source>
      <translation>Teams ohne Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/templates.py" />
      <source>Who does what from the alarm to what was learnt.</source>
      <translation>Wer macht was, vom Alarm bis zur Lehre daraus.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/bubble.py" />
      <source>&amp;Finish</source>
      <translation>&amp;Fertig</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/bubble.py" />
      <source>&amp;Leave the tour</source>
      <translation>Rundgang &amp;verlassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/bubble.py" />
      <source>&amp;Next</source>
      <comment>to the next step</comment>
      <translation>Wei&amp;ter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/bubble.py" />
      <source>Bac&amp;k</source>
      <comment>to the step before</comment>
      <translation>Z&amp;urück</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/bubble.py" />
      <source>Step {at} of {of}</source>
      <translation>Schritt {at} von {of}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/offer.py" />
      <source>New here? In two minutes you have moved a card, given a role, drawn a hand-off.</source>
      <translation>Neu hier? In zwei Minuten haben Sie eine Karte verschoben, eine Rolle gegeben, eine Übergabe gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/offer.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Another team has it now. Nothing else had to be typed.</source>
      <translation>Jetzt hat sie ein anderes Team. Sonst war nichts zu tippen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Ask what if</source>
      <translation>Fragen, was wäre, wenn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Drag the card into another lane. Or press the digit of a lane, such as {key}.</source>
      <translation>Ziehen Sie die Karte in eine andere Bahn. Oder drücken Sie die Ziffer einer Bahn, etwa {key}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Draw a hand-off</source>
      <translation>Eine Übergabe zeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Everything can be undone, each step by its name. Press {key}.</source>
      <translation>Alles lässt sich rückgängig machen, jeder Schritt mit Namen. Drücken Sie {key}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Find everything else</source>
      <translation>Alles andere finden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Give a duty away</source>
      <translation>Eine Aufgabe abgeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Give a role</source>
      <translation>Eine Rolle geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>It lies where it was. {other} does it again.</source>
      <translation>Sie liegt, wo sie war. {other} wiederholt es.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Lanes are teams, cards are their duties, arrows are hand-offs. Click this card.</source>
      <translation>Bahnen sind Teams, Karten ihre Aufgaben, Pfeile Übergaben. Klicken Sie auf diese Karte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Lanes, cards, arrows</source>
      <translation>Bahnen, Karten, Pfeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Nobody agrees on this card? Select it and press {key}. {other} is for accepted.</source>
      <translation>Keine Einigkeit über diese Karte? Wählen Sie sie und drücken Sie {key}. {other} heißt angenommen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Press {key} and type what you look for: commands, duties, teams.</source>
      <translation>Drücken Sie {key} und tippen Sie, was Sie suchen: Befehle, Aufgaben, Teams.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Press {key}, go to another card with the arrow keys, and press Enter.</source>
      <translation>Drücken Sie {key}, gehen Sie mit den Pfeiltasten zu einer anderen Karte und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Press {key}, then C: the team of that lane is consulted. R, A, S and I work as well.</source>
      <translation>Drücken Sie {key}, dann C: Das Team dieser Bahn ist beratend. R, A, S und I gehen auch.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Say that it is disputed</source>
      <translation>Sagen, dass es strittig ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Take it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Teams come and go, duties change hands: one file holds all of it.</source>
      <translation>Teams kommen und gehen, Aufgaben wechseln den Besitzer: Eine Datei enthält das alles.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>That was the tour. {other} shows all keys. The board is yours to play with.</source>
      <translation>Das war der Rundgang. {other} zeigt alle Tasten. Mit dem Board dürfen Sie spielen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>The arrow says who waits for whom. By mouse, drag it from the edge of a card.</source>
      <translation>Der Pfeil sagt, wer auf wen wartet. Mit der Maus ziehen Sie ihn vom Rand einer Karte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>The findings list what is left open, and the room knows what to talk about.</source>
      <translation>Die Befunde nennen, was offen ist, und der Raum weiß, worüber zu reden ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>The role is a chip on the card.</source>
      <translation>Die Rolle steht als Schildchen auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>What is known about it now stands at the right.</source>
      <translation>Was darüber bekannt ist, steht jetzt rechts.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/tour/steps.py" />
      <source>Who does what depends. Press {key}, or choose another scenario up here.</source>
      <translation>Wer was macht, kommt darauf an. Drücken Sie {key} oder wählen Sie hier oben ein anderes Szenario.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>A what-if is saved only when you keep it. Kept, it is one undo step.</source>
      <translation>Ein Was-wäre-wenn wird erst gespeichert, wenn Sie es behalten. Behalten ist es ein Schritt zum Rückgängigmachen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Keep and save</source>
      <translation>Behalten und speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Keep what you tried out in “{title}”, and save it?</source>
      <translation>Behalten, was Sie in „{title}“ ausprobiert haben, und es speichern?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Nothing was saved: you are trying something out.</source>
      <translation>Nichts wurde gespeichert: Sie probieren etwas aus.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Save without it</source>
      <translation>Ohne es speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Without it, what you changed before is saved all the same. Without saving, both are lost.</source>
      <translation>Ohne es wird trotzdem gespeichert, was Sie davor geändert haben. Ohne zu speichern geht beides verloren.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undecided.py" />
      <source>Without saving, what you tried out is lost.</source>
      <translation>Ohne zu speichern geht verloren, was Sie ausprobiert haben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/undo_step.py" />
      <source>Read the file again</source>
      <translation>Datei noch einmal lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/cells.py" />
      <source>no part</source>
      <translation>kein Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/cells.py" />
      <source>{roles}, and accountable by that</source>
      <translation>{roles}, und dadurch verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>All sorts</source>
      <translation>Alle Sorten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>All sorts ({count})</source>
      <translation>Alle Sorten ({count})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>Filter differences</source>
      <translation>Unterschiede filtern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>Let before and after change places</source>
      <translation>Vorher und Nachher tauschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>No difference holds all these words and is of this sort.</source>
      <translation>Kein Unterschied enthält alle diese Wörter und ist von dieser Sorte.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <location filename="../../desktop/dutyflow/views/load.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Show on board</source>
      <translation>Auf dem Board zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>Sort of difference</source>
      <translation>Sorte des Unterschieds</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>Where cards lay before, as ghosts on the board</source>
      <translation>Wo Karten vorher lagen, als Schatten auf dem Board</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/compare.py" />
      <source>{n} difference</source>
      <extracomment>Many: {n} differences</extracomment>
      <translation>
        <numerusform>{n} Unterschied</numerusform>
        <numerusform>{n} Unterschiede</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Count the duties of each team</source>
      <translation>Aufgaben jedes Teams zählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Count the weight of each team</source>
      <translation>Gewicht jedes Teams zählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Picture…</source>
      <translation>Bild…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Press a bar or a number to select its duties.</source>
      <translation>Ein Balken oder eine Zahl wählt die Aufgaben aus.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Show the selected cards on the board</source>
      <translation>Die ausgewählten Karten auf dem Board zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Table…</source>
      <translation>Tabelle…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Write what is shown to a file ({kind})</source>
      <translation>Was gezeigt wird, in eine Datei schreiben ({kind})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>{n} duty selected</source>
      <extracomment>Many: {n} duties selected</extracomment>
      <translation>
        <numerusform>{n} Aufgabe ausgewählt</numerusform>
        <numerusform>{n} Aufgaben ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>{n} more is not in the scenario shown.</source>
      <extracomment>Many: {n} more are not in the scenario shown.</extracomment>
      <translation>
        <numerusform>{n} weitere ist nicht im gezeigten Szenario.</numerusform>
        <numerusform>{n} weitere sind nicht im gezeigten Szenario.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>Between teams</source>
      <translation>Zwischen Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>Differentiating share</source>
      <translation>Differenzierender Anteil</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>no load</source>
      <translation>keine Last</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>{n} crossing</source>
      <extracomment>Many: {n} crossings</extracomment>
      <translation>
        <numerusform>{n} Wechsel</numerusform>
        <numerusform>{n} Wechsel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>{scenario}: {n} hand-off between lanes</source>
      <extracomment>Many: {scenario}: {n} hand-offs between lanes</extracomment>
      <translation>
        <numerusform>{scenario}: {n} Übergabe zwischen Bahnen</numerusform>
        <numerusform>{scenario}: {n} Übergaben zwischen Bahnen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>{scenario}: {share} of the load of {teams} is differentiating</source>
      <translation>{scenario}: {share} der Last von {teams} ist differenzierend</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>{scenario}: {teams} carry nothing</source>
      <translation>{scenario}: {teams} tragen nichts</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_answers.py" />
      <source>{share}, asked for is {least}</source>
      <translation>{share}, verlangt ist {least}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_bars.py" />
      <source>A weight of more than {limit} is found as overload</source>
      <translation>Ein Gewicht über {limit} gilt als Überlastung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_bars.py" />
      <source>Limit {limit}</source>
      <translation>Grenze {limit}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_bars.py" />
      <source>weight {amount}</source>
      <translation>Gewicht {amount}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_figures.py" />
      <source>all teams</source>
      <translation>alle Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_figures.py" />
      <source>focus not said</source>
      <translation>ohne Fokus</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>Total</source>
      <translation>Summe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>escalate</source>
      <translation>eskalieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>inform</source>
      <translation>informieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>provide</source>
      <translation>bereitstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>request</source>
      <translation>anfordern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>transfer</source>
      <translation>übertragen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <source>within {team}, not crossing</source>
      <translation>innerhalb von {team}, ohne Grenzübergang</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>From the row’s team to the column’s; grey is within a team</source>
      <translation>Vom Team der Zeile zu dem der Spalte; grau ist innerhalb eines Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>Hand-offs from team to team</source>
      <translation>Übergaben von Team zu Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>Load by team</source>
      <translation>Last je Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>Load of each team, stacked by focus</source>
      <translation>Last jedes Teams, nach Fokus gestapelt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>Nobody carries anything here. Add duties on the board.</source>
      <translation>Hier trägt niemand etwas. Fügen Sie auf dem Board Aufgaben hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>Nothing is handed off here. Draw hand-offs on the board: select a card, press H.</source>
      <translation>Hier wird nichts übergeben. Zeichnen Sie Übergaben auf dem Board: Karte auswählen, H drücken.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>The share of the load of {teams} that improves what customers pay for; a line is what the principle asks for.</source>
      <translation>Der Anteil der Last von {teams}, der verbessert, wofür Kunden bezahlen; eine Linie ist, was der Grundsatz verlangt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>There is only the base. Add factors and scenarios to see what other answers come to.</source>
      <translation>Es gibt nur die Basis. Fügen Sie Faktoren und Szenarien hinzu, um zu sehen, worauf andere Antworten hinauslaufen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <source>What each scenario comes to</source>
      <translation>Worauf jedes Szenario hinausläuft</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_picture.py" />
      <source>The charts are too large for a picture. Export the table instead.</source>
      <translation>Die Diagramme sind zu groß für ein Bild. Exportieren Sie stattdessen die Tabelle.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/load_scenarios.py" />
      <source>As answered now</source>
      <translation>Wie jetzt beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>A accountable   R responsible   S supports   C consulted   I informed   U uses</source>
      <translation>A verantwortlich   R durchführend   S unterstützend   C beratend   I informiert   U nutzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Filter duties</source>
      <translation>Aufgaben filtern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Grouped by</source>
      <translation>Gruppiert nach</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Grouped by stage</source>
      <translation>Nach Stufe gruppiert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Grouped by status</source>
      <translation>Nach Status gruppiert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Grouped by team</source>
      <translation>Nach Team gruppiert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/matrix_paint.py" />
      <source>{team} (not there in this scenario)</source>
      <translation>{team} (in diesem Szenario nicht da)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/rows.py" />
      <source>Without a stage</source>
      <translation>Ohne Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/sheet.py" />
      <source>No duty holds “{words}”. Press Esc in the field above to see all.</source>
      <translation>Keine Aufgabe enthält „{words}“. Drücken Sie Esc im Feld darüber, um alle zu sehen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/sheet.py" />
      <source>There are no duties here. Add some on the board.</source>
      <translation>Hier gibt es keine Aufgaben. Fügen Sie auf dem Board welche hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/sheet.py" />
      <source>There are no teams here. Add one on the board.</source>
      <translation>Hier gibt es keine Teams. Fügen Sie auf dem Board eines hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/side_chooser.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/side_chooser.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/side_chooser.py" />
      <source>Organisations (*.org.yaml *.yaml *.yml);;All files (*)</source>
      <translation>Organisationen (*.org.yaml *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/views/table.py" />
      <source>Matrix of duties and teams</source>
      <translation>Matrix aus Aufgaben und Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Before the what-if</source>
      <translation>Vor dem Was-wäre-wenn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Decide what a merge left open first; then try something out.</source>
      <translation>Entscheiden Sie erst, was ein Zusammenführen offenließ; dann probieren Sie etwas aus.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Keep what-if: another order</source>
      <translation>Was-wäre-wenn behalten: andere Reihenfolge</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/what_if.py" />
      <source>Keep what-if: {n} change</source>
      <extracomment>Many: Keep what-if: {n} changes</extracomment>
      <translation>
        <numerusform>Was-wäre-wenn behalten: {n} Änderung</numerusform>
        <numerusform>Was-wäre-wenn behalten: {n} Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>Copy &amp;versions</source>
      <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>It works offline and sends nothing anywhere: no telemetry, no reports, and no looking for updates.</source>
      <translation>Es arbeitet ohne Netz und sendet nichts irgendwohin: keine Telemetrie, keine Berichte, keine Suche nach Updates.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>Log: {folder}</source>
      <translation>Protokoll: {folder}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>Shows who is responsible for what, and how work flows between teams.</source>
      <translation>Zeigt, wer wofür verantwortlich ist und wie die Arbeit zwischen Teams fließt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>The licences as texts are in {folder}.</source>
      <translation>Die Lizenztexte liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>What it is made of, and the licences</source>
      <translation>Woraus es besteht, und die Lizenzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/about.py" />
      <source>not installed as a package</source>
      <translation>nicht als Paket installiert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/command_palette.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/command_palette.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/command_palette.py" />
      <source>Nothing is called so. Try other letters.</source>
      <translation>Nichts heißt so. Versuchen Sie andere Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/command_palette.py" />
      <source>Search commands, duties and teams</source>
      <translation>Befehle, Aufgaben und Teams suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>Only in the case shown</source>
      <translation>Nur im gezeigten Fall</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>Questions and answers</source>
      <translation>Fragen und Antworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>There always.</source>
      <translation>Immer da.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>There only when {condition}.</source>
      <translation>Nur da, wenn {condition}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>They differ now. What you choose here holds for all of them.</source>
      <translation>Jetzt unterscheiden sie sich. Was Sie hier wählen, gilt für alle.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>When are {title} there?</source>
      <translation>Wann sind {title} da?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/condition_dialog.py" />
      <source>When is {title} there?</source>
      <translation>Wann ist {title} da?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/fault_report.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/fault_report.py" />
      <source>Something did not work</source>
      <translation>Etwas hat nicht funktioniert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/fault_report.py" />
      <source>Words of your file may stand in these details. They are written nowhere and leave this window only when you copy them.</source>
      <translation>In diesen Einzelheiten können Wörter aus Ihrer Datei stehen. Sie werden nirgends aufgeschrieben und verlassen dieses Fenster nur, wenn Sie sie kopieren.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <source>Find in titles, descriptions and tags</source>
      <translation>In Titeln, Beschreibungen und Schlagworten suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <source>Nothing found. Try fewer letters, or other ones.</source>
      <translation>Nichts gefunden. Versuchen Sie weniger oder andere Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <source>Previous</source>
      <translation>Vorheriges</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <source>{at} of {of}</source>
      <translation>{at} von {of}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/window/find_bar.py" />
      <source>{n} duty found</source>
      <extracomment>Many: {n} duties found</extracomment>
      <translation>
        <numerusform>{n} Aufgabe gefunden</numerusform>
        <numerusform>{n} Aufgaben gefunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/ghost_bar.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/ghost_bar.py" />
      <source>Ghosts show “{before}”.  {line}.</source>
      <translation>Schatten zeigen „{before}“.  {line}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/limits_dialog.py" />
      <source>A team is &amp;overloaded when it carries more than</source>
      <translation>Ein Team ist ü&amp;berlastet ab einer Last über</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/limits_dialog.py" />
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Limits of findings</source>
      <translation>Grenzen der Befunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/limits_dialog.py" />
      <source>One team has &amp;too much when accountable for more than</source>
      <translation>Ein Team hat &amp;zu viel, wenn verantwortlich für mehr als</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/limits_dialog.py" />
      <source>These limits are yours and stay on this machine; the file does not know them.</source>
      <translation>Diese Grenzen sind Ihre und bleiben auf diesem Rechner; die Datei kennt sie nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/limits_dialog.py" />
      <source>Usual &amp;limits</source>
      <translation>Übliche &amp;Grenzen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/offers.py" />
      <source>Scenario: {title}</source>
      <translation>Szenario: {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/older_states.py" />
      <source>Restore {state}</source>
      <translation>{state} wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/parts.py" />
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/parts.py" />
      <source>Open for reading only</source>
      <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/parts.py" />
      <source>Saved {time}</source>
      <translation>Gespeichert {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/parts.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source> s</source>
      <comment>seconds after a number</comment>
      <translation> s</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>&amp;Language</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>&amp;Motion</source>
      <translation>Be&amp;wegung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>&amp;Usual settings</source>
      <translation>&amp;Übliche Einstellungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Cards travel, things fade</source>
      <translation>Karten wandern, anderes blendet über</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Nothing is saved while something is left to decide. Work that is not saved can be restored after a crash in any case.</source>
      <translation>Nichts wird gespeichert, solange etwas zu entscheiden ist. Nicht Gespeichertes lässt sich nach einem Absturz in jedem Fall wiederherstellen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Reduced: nothing moves</source>
      <translation>Reduziert: nichts bewegt sich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Safe for colour-blind people</source>
      <translation>Für Farbenblinde geeignet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Save &amp;by itself once a board has a file</source>
      <translation>&amp;Selbsttätig speichern, sobald ein Board eine Datei hat</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Saving</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Seconds &amp;after the last change</source>
      <translation>Sekunden n&amp;ach der letzten Änderung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>T&amp;heme</source>
      <translation>&amp;Design</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Team &amp;colours</source>
      <translation>Team&amp;farben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>Text &amp;size</source>
      <translation>Schrift&amp;größe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/preferences_dialog.py" />
      <source>The language changes when Dutyflow is started again.</source>
      <translation>Die Sprache ändert sich beim nächsten Start von Dutyflow.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>What is wrong</source>
      <translation>Was falsch ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>{file} is open; nothing in it was left out or doubtful.</source>
      <translation>{file} ist geöffnet; nichts darin wurde ausgelassen oder ist zweifelhaft.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>{file} is open; what is listed here was left out or doubtful.</source>
      <translation>{file} ist geöffnet; was hier steht, wurde ausgelassen oder ist zweifelhaft.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/reach_switch.py" />
      <source>Changes go {where}</source>
      <translation>Änderungen gelten {where}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/reach_switch.py" />
      <source>Changes go {where}. {keys} switches.</source>
      <translation>Änderungen gelten {where}. {keys} schaltet um.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/reach_switch.py" />
      <source>Changes go:</source>
      <translation>Änderungen:</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/reach_switch.py" />
      <source>everywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/reach_switch.py" />
      <source>only when {condition}</source>
      <translation>nur wenn {condition}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/reach_switch.py" />
      <source>only when…</source>
      <translation>nur wenn…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>Forget it; the file stays</source>
      <translation>Es vergessen; die Datei bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>Offer it again when the file is opened next</source>
      <translation>Es wieder anbieten, wenn die Datei das nächste Mal geöffnet wird</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>Older…</source>
      <translation>Ältere…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>Put it on the board, as one undo step</source>
      <translation>Es auf das Board bringen, als einen Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>See how it differs from the file</source>
      <translation>Sehen, wie es sich von der Datei unterscheidet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>States of the same work from before</source>
      <translation>Frühere Stände derselben Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>Throw away the work that was not saved? It cannot be brought back; the file stays.</source>
      <translation>Die nicht gespeicherte Arbeit verwerfen? Sie lässt sich nicht zurückholen; die Datei bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>Throw away…</source>
      <translation>Verwerfen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Down</source>
      <translation>Ab</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>New group</source>
      <translation>Neue Gruppe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>New question</source>
      <translation>Neue Frage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>New scenario</source>
      <translation>Neues Szenario</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <source>Scenarios and questions</source>
      <translation>Szenarien und Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <source>Scenarios, questions and groups</source>
      <translation>Szenarien, Fragen und Gruppen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Up</source>
      <translation>Auf</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_editor.py" />
      <source>What is chosen in the list</source>
      <translation>Was in der Liste gewählt ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Add a group</source>
      <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Add a question</source>
      <translation>Frage hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Add a scenario</source>
      <translation>Szenario hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Delete group {title}</source>
      <translation>Gruppe {title} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Delete question {title}</source>
      <translation>Frage {title} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Groups of teams</source>
      <translation>Gruppen von Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Move question {title}</source>
      <translation>Frage {title} verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Move scenario {title}</source>
      <translation>Szenario {title} verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Add answer {title}</source>
      <translation>Antwort {title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Another answer</source>
      <translation>Weitere Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Answer {number}</source>
      <translation>Antwort {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Answer {question} in {scenario}</source>
      <translation>{question} in {scenario} beantworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>As usual</source>
      <translation>Wie üblich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>As usual ({answer})</source>
      <translation>Wie üblich ({answer})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Change the teams of {title}</source>
      <translation>Teams von {title} ändern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Let {answer} be usual</source>
      <translation>{answer} zur üblichen Antwort machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Nothing here depends on anything yet. Add a question, such as Hosting with the answers on-premises and cloud; then scenarios that answer it.</source>
      <translation>Hier hängt noch nichts von etwas ab. Fügen Sie eine Frage hinzu, etwa Hosting mit den Antworten eigenes Haus und Cloud; dann Szenarien, die sie beantworten.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>One lane</source>
      <translation>Eine Bahn</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Remove answer {number}</source>
      <translation>Antwort {number} entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Remove answer {title}</source>
      <translation>Antwort {title} entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Rename answer {title}</source>
      <translation>Antwort {title} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Rename group {title}</source>
      <translation>Gruppe {title} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Rename question {title}</source>
      <translation>Frage {title} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Usual answer</source>
      <translation>Übliche Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>Write an answer and press Enter</source>
      <translation>Antwort schreiben, dann Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <source>{answer} (not an answer)</source>
      <translation>{answer} (keine Antwort)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>Hand-offs between teams in this scenario</source>
      <translation>Übergaben zwischen Teams in diesem Szenario</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>Named scenarios</source>
      <translation>Benannte Szenarien</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>There is one case only. Edit scenarios to add questions that change who does what, such as Hosting with the answers on-premises and cloud.</source>
      <translation>Es gibt nur einen Fall. Bearbeiten Sie Szenarien, um Fragen hinzuzufügen, die ändern, wer was macht, etwa Hosting mit den Antworten eigenes Haus und Cloud.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/scenario_switcher.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>0 to 9</source>
      <translation>0 bis 9</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>1 to 9</source>
      <translation>1 bis 9</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>? or -</source>
      <translation>? oder -</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>A light spot follows the mouse</source>
      <translation>Ein Lichtfleck folgt der Maus</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>A or 1 to 9</source>
      <translation>A oder 1 bis 9</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Another team’s turn</source>
      <translation>Ein anderes Team ist dran</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Arrows, Page keys</source>
      <translation>Pfeil- und Bildtasten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Ask the team before, or the one after</source>
      <translation>Das Team davor oder danach fragen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Backspace</source>
      <translation>Rücktaste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Be dark or light</source>
      <translation>Dunkel oder hell sein</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Copy the table</source>
      <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Ctrl++ and Ctrl+−</source>
      <translation>Strg++ und Strg+−</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Ctrl+1 to 9</source>
      <translation>Strg+1 bis 9</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Ctrl+Drag</source>
      <translation>Strg+Ziehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Ctrl+Wheel</source>
      <translation>Strg+Rad</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Del</source>
      <translation>Entf</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>End, and be where one was</source>
      <translation>Beenden und sein, wo man war</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Give the role, or take it away</source>
      <translation>Die Rolle geben oder wegnehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Give up what has begun; else select nothing</source>
      <translation>Begonnenes aufgeben; sonst nichts auswählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Go from cell to cell</source>
      <translation>Von Feld zu Feld gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Go one step back, or on</source>
      <translation>Einen Schritt zurück oder weiter</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Go to the beginning, to the end</source>
      <translation>Zum Anfang, zum Ende gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Go to the ends of the row; with Ctrl of the table</source>
      <translation>An die Enden der Zeile gehen; mit Strg der Tabelle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Go to the first page, to the last one</source>
      <translation>Zur ersten, zur letzten Seite gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Go to the phase before, to the next one</source>
      <translation>Zur vorigen, zur nächsten Phase gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Home or End</source>
      <translation>Pos1 oder Ende</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In a blind round</source>
      <translation>In einer Blindrunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In dot voting</source>
      <translation>In einer Punktabstimmung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In the matrix</source>
      <translation>In der Matrix</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In the result: accept all that agree</source>
      <translation>Im Ergebnis: alles annehmen, worin Einigkeit besteht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In the result: accept what most said, or that answer</source>
      <translation>Im Ergebnis: annehmen, was die meisten sagten, oder diese Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In the result: mark as disputed</source>
      <translation>Im Ergebnis: als strittig kennzeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>In the result: write it into the file</source>
      <translation>Im Ergebnis: in die Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Keep the totals as a decision</source>
      <translation>Summen als Entscheidung aufbewahren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>L held</source>
      <translation>L gehalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Left or Right</source>
      <translation>Links oder Rechts</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>On the board</source>
      <translation>Auf dem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Page Up or Down</source>
      <translation>Bild auf oder ab</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Pan; so does the middle button</source>
      <translation>Ausschnitt verschieben; ebenso die mittlere Taste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Put a dot on the duty with this number</source>
      <translation>Einen Punkt auf die Aufgabe mit dieser Nummer kleben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>R or Enter</source>
      <translation>R oder Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Reveal the card; Shift+Enter shows the result of all</source>
      <translation>Die Karte aufdecken; Umschalt+Eingabe zeigt das Ergebnis aller</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Run faster, or slower</source>
      <translation>Schneller oder langsamer laufen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Run the film, or stand</source>
      <translation>Film laufen lassen oder anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>S or Enter</source>
      <translation>S oder Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Share: the team joins instead of taking over</source>
      <translation>Teilen: Das Team kommt dazu, statt zu übernehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Show a scenario</source>
      <translation>Ein Szenario zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Show another card</source>
      <translation>Eine andere Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Show nothing but black, or the page again</source>
      <translation>Nur Schwarz zeigen oder wieder die Seite</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Show the card on the board</source>
      <translation>Die Karte auf dem Board zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Show the totals, or hide them</source>
      <translation>Summen zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Space+Drag</source>
      <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Start the timer, or let it rest; + gives it a minute more</source>
      <translation>Uhr starten oder ruhen lassen; + gibt eine Minute mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Take the last answer back</source>
      <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Take the team out of the duty</source>
      <translation>Das Team aus der Aufgabe nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>The next team does not know</source>
      <translation>Das nächste Team weiß es nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>The next team’s answer: a team’s number, 0 is nobody</source>
      <translation>Antwort des nächsten Teams: Nummer eines Teams, 0 ist niemand</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Turn the page; so do Page keys and Space</source>
      <translation>Umblättern; ebenso Bildtasten und Leertaste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Up or Down</source>
      <translation>Auf oder Ab</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>While presenting</source>
      <translation>Beim Vorführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>While replaying</source>
      <translation>Beim Film</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Write the film as numbered pictures</source>
      <translation>Den Film als nummerierte Bilder schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Zoom at the pointer</source>
      <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/shortcut_sheet.py" />
      <source>Zoom; Ctrl+0 shows all again</source>
      <translation>Zoom; Strg+0 zeigt wieder alles</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Files that you open or save are listed here.</source>
      <translation>Dateien, die Sie öffnen oder speichern, stehen hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Lanes are teams, cards are duties, arrows are hand-offs. Open an organisation’s file, or begin with a template or the sample.</source>
      <translation>Bahnen sind Teams, Karten Aufgaben, Pfeile Übergaben. Öffnen Sie eine Organisationsdatei oder beginnen Sie mit einer Vorlage oder dem Beispiel.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>New from a template</source>
      <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Not there any more</source>
      <translation>Nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Recent files</source>
      <translation>Zuletzt benutzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Take off the list; the file itself stays</source>
      <translation>Von der Liste nehmen; die Datei selbst bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Take {title} off the list</source>
      <translation>{title} von der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>The file is not there any more. Take it off the list, or put it back.</source>
      <translation>Die Datei ist nicht mehr da. Nehmen Sie sie von der Liste oder legen Sie sie zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/start_page.py" />
      <source>Who is responsible for what?</source>
      <translation>Wer ist wofür verantwortlich?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Hand-offs between teams go from one lane to another</source>
      <translation>Übergaben zwischen Teams gehen von einer Bahn zu einer anderen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Lanes, stages and accepted duties are locked; press to unlock them</source>
      <translation>Bahnen, Stufen und angenommene Aufgaben sind gesperrt; drücken zum Entsperren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Show what is disputed in the list of findings</source>
      <translation>Strittiges in der Liste der Befunde zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Show what is parked and asked, and what was decided</source>
      <translation>Zeigen, was zurückgestellt, gefragt und entschieden ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Show what is unowned in the list of findings</source>
      <translation>In der Liste der Befunde zeigen, was kein Team hat</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Show what is wrong in the file, with its lines</source>
      <translation>Zeigen, was in der Datei falsch ist, mit Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>Structure locked</source>
      <translation>Struktur gesperrt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>{handoffs}, {n} between teams</source>
      <translation>{handoffs}, {n} zwischen Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} disputed</source>
      <translation>{n} strittig</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>{n} open point</source>
      <extracomment>Many: {n} open points</extracomment>
      <translation>
        <numerusform>{n} offener Punkt</numerusform>
        <numerusform>{n} offene Punkte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>{n} unowned</source>
      <translation>{n} ohne Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/thumbnails.py" />
      <source>Today, {time}</source>
      <translation>Heute, {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/toast.py" />
      <source>Dismiss</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/toolbar.py" />
      <source>+ Duty</source>
      <translation>+ Aufgabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/toolbar.py" />
      <source>Scenario:</source>
      <translation>Szenario:</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/toolbar.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/toolbar.py" />
      <source>Search or run a command</source>
      <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>Throw away for good</source>
      <translation>Endgültig verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>Work that was not saved</source>
      <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>never saved as a file</source>
      <translation>nie als Datei gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/unsaved_list.py" />
      <source>{n} more, shown when these are decided.</source>
      <translation>{n} weitere, sobald diese entschieden sind.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/what_if_frame.py" />
      <source>Change what you like: nothing counts until you keep it.</source>
      <translation>Ändern Sie, was Sie wollen: Nichts gilt, bis Sie es behalten.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/window/what_if_frame.py" />
      <source>{n} change, not decided yet.</source>
      <extracomment>Many: {n} changes, not decided yet.</extracomment>
      <translation>
        <numerusform>{n} Änderung, noch nicht entschieden.</numerusform>
        <numerusform>{n} Änderungen, noch nicht entschieden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <source>A workshop was under way here until {time}.</source>
      <translation>Bis {time} war hier ein Workshop im Gang.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <source>A workshop was under way here until {time}: phase “{phase}”, {clock} left.</source>
      <translation>Bis {time} war hier ein Workshop im Gang: Phase „{phase}“, noch {clock}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <source>A workshop was under way here until {time}: phase “{phase}”, {clock} over time.</source>
      <translation>Bis {time} war hier ein Workshop im Gang: Phase „{phase}“, {clock} über der Zeit.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <source>As it was: phase, clocks and agenda</source>
      <translation>Wie es war: Phase, Uhren und Agenda</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <source>End it</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <location filename="../../desktop/dutyflow/workshop/first_page.py" />
      <source>Go on</source>
      <translation>Weitermachen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/window/workshop_notice.py" />
      <source>What happened in it is kept</source>
      <translation>Was darin geschah, bleibt aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source> min</source>
      <comment>minutes, behind their number</comment>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>&amp;Start</source>
      <translation>&amp;Beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Agenda</source>
      <translation>Agenda</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>No phases: no timer</source>
      <translation>Keine Phasen: keine Uhr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Ready &amp;one (90 minutes)</source>
      <translation>&amp;Fertige nehmen (90 Minuten)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Start workshop</source>
      <translation>Workshop beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>What the phase is called</source>
      <translation>Wie die Phase heißt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>{n} minute</source>
      <extracomment>Many: {n} minutes</extracomment>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>{n} phase</source>
      <extracomment>Many: {n} phases</extracomment>
      <translation>
        <numerusform>{n} Phase</numerusform>
        <numerusform>{n} Phasen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/autosnapshots.py" />
      <source>In the workshop</source>
      <translation>Im Workshop</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>All say {answer_called}</source>
      <translation>Alle sagen {answer_called}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>All teams have answered</source>
      <translation>Alle Teams haben geantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>Nobody has answered</source>
      <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>answers now</source>
      <translation>antwortet jetzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>does not answer</source>
      <translation>antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/result_paint.py" />
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>{asked} answers · {done} of {n} have answered</source>
      <translation>{asked} antwortet · {done} von {n} haben geantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/asking.py" />
      <source>{done} of {n} answered</source>
      <translation>{done} von {n} haben geantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>Not on the board any more</source>
      <translation>Nicht mehr auf dem Board</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>correct</source>
      <translation>berichtigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>hide again</source>
      <translation>wieder verdecken</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>next card</source>
      <translation>nächste Karte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>one digit a team</source>
      <translation>eine Ziffer je Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>reveal</source>
      <translation>aufdecken</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>two digits a team</source>
      <translation>zwei Ziffern je Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>And {more} more of these.</source>
      <translation>Und {more} weitere davon.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>It is the same as “{seen}”.</source>
      <translation>Sie ist dieselbe wie „{seen}“.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>It was written by a newer Dutyflow; what this one knows of it was read.</source>
      <translation>Sie wurde von einem neueren Dutyflow geschrieben; gelesen wurde, was dieses davon kennt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/copies.py" />
      <source>Nothing in it is on the board.</source>
      <translation>Nichts daraus ist auf dem Board.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Accept what all agree on: {what}</source>
      <translation>Annehmen, worin sich alle einig sind: {what}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Accept {title} for {answer_called}</source>
      <translation>{title} für {answer_called} annehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Accept {what}</source>
      <translation>{what} annehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Mark {duties_called} as disputed</source>
      <translation>{duties_called} als strittig kennzeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/deciding.py" />
      <source>Write the blind round into the file</source>
      <translation>Die Blindrunde in die Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/keeping.py" />
      <source>The answers cannot be kept: {folder} cannot be made ({strerror}). Begin the round again and choose “Next to the org file”.</source>
      <translation>Die Antworten lassen sich nicht aufbewahren: {folder} kann nicht angelegt werden ({strerror}). Beginnen Sie die Runde neu, und wählen Sie „Neben der Organisationsdatei“.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/keeping.py" />
      <source>{name} was changed by somebody else since it was written, and stays as it is. The answers are kept beside it, in {name_2}.</source>
      <translation>{name} wurde von jemand anderem geändert, seit es geschrieben wurde, und bleibt, wie es ist. Die Antworten liegen daneben in {name_2}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_scene.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>Result · {summary}</source>
      <translation>Ergebnis · {summary}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/merge_scene.py" />
      <source>{n} file</source>
      <extracomment>Many: {n} files</extracomment>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Answers of two teams or more are needed.</source>
      <translation>Es braucht Antworten von mindestens zwei Teams.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Choose a team</source>
      <translation>Team wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Not matched ({told})</source>
      <translation>Nicht zugeordnet ({told})</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Show the result</source>
      <translation>Ergebnis zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Team of {name}</source>
      <translation>Team von {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>Two files stand for {title}. Choose another team for one of them.</source>
      <translation>Zwei Dateien stehen für {title}. Wählen Sie für eine davon ein anderes Team.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>What could not be matched</source>
      <translation>Was nicht zuzuordnen war</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>answers of {n} teams</source>
      <translation>Antworten von {n} Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>{n} not matched</source>
      <translation>{n} nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <source>{teams}; {n} file counts for nobody.</source>
      <extracomment>Many: {teams}; {n} files count for nobody.</extracomment>
      <translation>
        <numerusform>{teams}; {n} Datei zählt für niemanden.</numerusform>
        <numerusform>{teams}; {n} Dateien zählen für niemanden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>No answer has a majority. Press the number of the one that was agreed on, or D.</source>
      <translation>Keine Antwort hat die Mehrheit. Drücken Sie die Zahl der vereinbarten, oder D.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>Nobody named a team for this duty. Press D, or decide it on the board.</source>
      <translation>Niemand hat ein Team für diese Aufgabe genannt. Drücken Sie D, oder entscheiden Sie es auf dem Board.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>The result is in the file, as decisions and questions.</source>
      <translation>Das Ergebnis steht in der Datei, als Entscheidungen und Fragen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>There is nothing more that all agree on.</source>
      <translation>Es gibt nichts mehr, worin sich alle einig sind.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>accept</source>
      <translation>annehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>accept all that agree</source>
      <translation>alles Übereinstimmende annehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>accept that answer</source>
      <translation>diese Antwort annehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>back to the cards</source>
      <translation>zurück zu den Karten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>dispute</source>
      <translation>bestreiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>undo</source>
      <translation>rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>write into the file</source>
      <translation>in die Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>{left} to talk about · {agreed} agreed</source>
      <translation>{left} zu besprechen · {agreed} einig</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/result_page.py" />
      <source>{n} duty is accepted.</source>
      <extracomment>Many: {n} duties are accepted.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe ist angenommen.</numerusform>
        <numerusform>{n} Aufgaben sind angenommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_paint.py" />
      <source>no answer: {names}</source>
      <translation>keine Antwort: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_paint.py" />
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>No disagreement.</source>
      <translation>Keine Uneinigkeit.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>Nothing to show: no duty of the answers is on the board.</source>
      <translation>Nichts zu zeigen: Keine Aufgabe der Antworten ist auf dem Board.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{n} agrees</source>
      <extracomment>Many: {n} agree</extracomment>
      <translation>
        <numerusform>{n} einig</numerusform>
        <numerusform>{n} einig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{n} agrees, on another team than now</source>
      <extracomment>Many: {n} agree, {other} of them on another team than now</extracomment>
      <translation>
        <numerusform>{n} einig, auf ein anderes Team als jetzt</numerusform>
        <numerusform>{n} einig, davon {other} auf ein anderes Team als jetzt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{n} could not be matched</source>
      <translation>{n} nicht zuzuordnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_rows.py" />
      <source>{n} not answered</source>
      <translation>{n} nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/result_view.py" />
      <source>Result. {said}</source>
      <translation>Ergebnis. {said}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>Answers kept in</source>
      <translation>Antworten aufbewahrt in</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Blind round</source>
      <translation>Blindrunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>Card {what} of {n} · {n_2} revealed</source>
      <translation>Karte {what} von {n} · {n_2} aufgedeckt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/scene.py" />
      <source>with the round that was left: {done} of {n} cards answered</source>
      <translation>mit der verlassenen Runde: {done} von {n} Karten beantwortet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>A card is shown, and every team answers at once, with fingers or cards. One person types the answers; nobody sees them before they are revealed.</source>
      <translation>Eine Karte wird gezeigt, und alle Teams antworten zugleich, mit Fingern oder Karten. Eine Person tippt die Antworten ein; niemand sieht sie, bevor sie aufgedeckt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Choose two teams or more.</source>
      <translation>Wählen Sie mindestens zwei Teams.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Ne&amp;xt to the org file</source>
      <translation>&amp;Neben der Organisationsdatei</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>No duty is chosen.</source>
      <translation>Keine Aufgabe ist gewählt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>On this &amp;machine</source>
      <translation>Auf diesem &amp;Rechner</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Where the answers are kept</source>
      <translation>Ablage der Antworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/blind/start.py" />
      <source>Which teams answer</source>
      <translation>Welche Teams antworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>&amp;Selected on the board</source>
      <translation>Au&amp;sgewählte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>All that are &amp;open</source>
      <translation>Alle &amp;offenen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Only duties with these words</source>
      <translation>Nur Aufgaben mit diesen Wörtern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>Only with these words</source>
      <translation>Nur mit diesen Wörtern</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>Which duties</source>
      <translation>Welche Aufgaben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Give {duties_called} to {heir}</source>
      <translation>{duties_called} an {heir} geben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>It could not be written. Try once more.</source>
      <translation>Es konnte nicht geschrieben werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Make {heir} accountable for {duties_called}</source>
      <translation>{heir} für {duties_called} verantwortlich machen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Mark {duties_called} as {replace}</source>
      <translation>{duties_called} als {replace} kennzeichnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Park {duties_called}</source>
      <translation>{duties_called} zurückstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/answers.py" />
      <source>Write a decision on {duties_called}</source>
      <translation>Entscheidung zu {duties_called} festhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/course.py" />
      <source>There is no duty before you.</source>
      <translation>Es liegt keine Aufgabe vor Ihnen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>Deal what was skipped: {duties}</source>
      <translation>Übersprungenes austeilen: {duties}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <location filename="../../desktop/dutyflow/workshop/scene_header.py" />
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>That was the last one</source>
      <translation>Das war die letzte</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>and {rest} more</source>
      <translation>und {rest} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/end_panel.py" />
      <source>got {duties}</source>
      <translation>bekam {duties}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>What is open about it?</source>
      <translation>Was ist daran offen?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>What was decided?</source>
      <translation>Was wurde entschieden?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>back</source>
      <translation>zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>next line</source>
      <translation>nächste Zeile</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>optional, a day like 2027-01-31</source>
      <translation>freiwillig, ein Tag wie 2027-01-31</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>parks it, without words under its title</source>
      <translation>stellt sie zurück, ohne Worte unter ihrem Titel</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>writes it down</source>
      <translation>hält sie fest</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/keys.py" />
      <source>Shift+{key}</source>
      <translation>Umschalt+{key}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/side.py" />
      <source>Go to {said}</source>
      <translation>Zu {said} gehen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/side.py" />
      <source>{heading} · {more} more</source>
      <translation>{heading} · {more} weitere</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source> minutes</source>
      <comment>behind their number</comment>
      <translation> Minuten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Also duties that are agreed on, for later or out of scope</source>
      <translation>Auch Aufgaben, die vereinbart, für später oder außer Betracht sind</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal</source>
      <translation>Austeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal all that are open</source>
      <translation>Alle offenen austeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal those agreed on too</source>
      <translation>Auch vereinbarte austeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Deal {duties}</source>
      <translation>{duties} austeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Duties are dealt one at a time. The room talks, and one key decides.</source>
      <translation>Aufgaben werden einzeln ausgeteilt. Der Raum spricht, und eine Taste entscheidet.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Every stage</source>
      <translation>Jede Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Go on with the {left_over} left</source>
      <translation>Mit {left_over} übrigen weitermachen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Minutes for all of them</source>
      <translation>Minuten für alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Most urgent first: disputed, nobody’s, shared, not agreed on</source>
      <translation>Das Dringendste zuerst: strittig, niemandes, geteilt, nicht vereinbart</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>No open duty is found like that.</source>
      <translation>So findet sich keine offene Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Nothing is open: every duty is agreed on, for later or out of scope.</source>
      <translation>Nichts ist offen: Jede Aufgabe ist vereinbart, für später oder außer Betracht.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Only the {duties} selected</source>
      <translation>Nur die {duties}, die ausgewählt sind</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Only this stage</source>
      <translation>Nur diese Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Shuffled</source>
      <translation>Gemischt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Stage by stage</source>
      <translation>Stufe für Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>There are no duties yet. Leave, and add some on the board.</source>
      <translation>Noch gibt es keine Aufgaben. Verlassen Sie dies, und fügen Sie auf dem Board welche hinzu.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Time for all of them</source>
      <translation>Zeit für alle</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Words in title, description and tags</source>
      <translation>Wörter in Titel, Beschreibung und Schlagworten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>as long as it takes</source>
      <translation>so lange es dauert</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>{because} Nothing can be decided here.</source>
      <translation>{because} Hier lässt sich nichts entscheiden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Included</source>
      <translation>Enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Not included</source>
      <translation>Nicht enthalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Who takes part</source>
      <translation>Wer mitwirkt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>decision written</source>
      <translation>Entscheidung festgehalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>shared today</source>
      <translation>heute geteilt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>{title} has it today</source>
      <translation>{title} hat sie heute</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>Duty {at} of {every}</source>
      <translation>Aufgabe {at} von {every}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>Just decided</source>
      <translation>Gerade entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>decided</source>
      <translation>entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>given</source>
      <translation>vergeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>nobody’s</source>
      <translation>niemandes</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>not agreed on</source>
      <translation>nicht vereinbart</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>settled before</source>
      <translation>schon geklärt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>shared</source>
      <translation>geteilt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} decided</source>
      <translation>{n} entschieden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} parked</source>
      <translation>{n} zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{n} skipped</source>
      <translation>{n} übersprungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{rest} s</source>
      <translation>{rest} s</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{time} for each of {count}</source>
      <translation>{time} für jede von {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>+ key adds a responsible team</source>
      <translation>+ Taste fügt ein durchführendes Team hinzu</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>+ key makes one accountable</source>
      <translation>+ Taste macht eines verantwortlich</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>There are no teams here. Leave and add one on the board; parking works all the same.</source>
      <translation>Hier gibt es keine Teams. Verlassen Sie dies, und fügen Sie auf dem Board eines hinzu; zurückstellen geht trotzdem.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>Which team does it too? Press its key, or click it</source>
      <translation>Welches Team macht es mit? Drücken Sie seine Taste, oder klicken Sie es an</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>Which team is accountable? Press its key, or click it</source>
      <translation>Welches Team ist verantwortlich? Drücken Sie seine Taste, oder klicken Sie es an</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>less text</source>
      <translation>weniger Text</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>more text</source>
      <translation>mehr Text</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>park it</source>
      <translation>zurückstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>skip</source>
      <translation>überspringen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>write the decision</source>
      <translation>Entscheidung festhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
      <source>Give to {title}, key {key}</source>
      <translation>An {title} geben, Taste {key}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
      <source>{rest} more…</source>
      <translation>{rest} weitere…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
      <source>{title}, key {key}</source>
      <translation>{title}, Taste {key}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/first_page.py" />
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/keeping.py" />
      <source>The workshop goes on, but nothing further is written down of it for now. That is tried again every minute, and when the workshop ends; until then its minutes and its film end here.</source>
      <translation>Der Workshop geht weiter, aber im Moment wird nichts davon aufgezeichnet. Das wird jede Minute und am Ende des Workshops noch einmal versucht; bis dahin enden Protokoll und Film hier.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/keeping.py" />
      <source>The workshop is written down again, with all that happened in it meanwhile.</source>
      <translation>Der Workshop wird wieder aufgezeichnet, mit allem, was inzwischen geschah.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Home</source>
      <translation>Pos1</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>PgDn</source>
      <translation>Bild↓</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>PgUp</source>
      <translation>Bild↑</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/key_hints.py" />
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;HTML, ready to print</source>
      <translation>&amp;HTML, fertig zum Drucken</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Markdown</source>
      <translation>&amp;Markdown</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Pictures of the board before and after</source>
      <translation>&amp;Bilder des Boards vorher und nachher</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>&amp;Write</source>
      <translation>&amp;Schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Choose Markdown, HTML or both.</source>
      <translation>Wählen Sie Markdown, HTML oder beides.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Say which folder the pages should go to.</source>
      <translation>Sagen Sie, in welchen Ordner die Seiten kommen sollen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>There are other files in this folder; they stay as they are.</source>
      <translation>In diesem Ordner liegen andere Dateien; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>What will be written, as Markdown</source>
      <translation>Was geschrieben wird, als Markdown</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write as</source>
      <translation>Schreiben als</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write into folder</source>
      <translation>In den Ordner schreiben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>Write into {what}?</source>
      <translation>In {what} schreiben?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>{names} is there already and will be replaced.</source>
      <extracomment>Many: {names} are there already and will be replaced.</extracomment>
      <translation>
        <numerusform>{names} ist schon da und wird ersetzt.</numerusform>
        <numerusform>{names} sind schon da und werden ersetzt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/past.py" />
      <source>{lines} of the record of the workshop could not be read, and are left out of its film and its minutes. The organisation is not affected.</source>
      <translation>{lines} der Aufzeichnung des Workshops waren nicht zu lesen und fehlen in Film und Protokoll. Die Organisation ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/past.py" />
      <source>{lines} of the record of the workshop that began {at} could not be read, and are left out of its film and its minutes. The organisation is not affected.</source>
      <translation>{lines} der Aufzeichnung des Workshops, der um {at} begann, waren nicht zu lesen und fehlen in Film und Protokoll. Die Organisation ist nicht betroffen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/past.py" />
      <source>{n} line</source>
      <extracomment>Many: {n} lines</extracomment>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;About</source>
      <translation>&amp;Betrifft</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;By teams</source>
      <translation>&amp;Von den Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;Next step</source>
      <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>&amp;Who</source>
      <translation>&amp;Wer</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>By teams</source>
      <translation>Von den Teams</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>D&amp;ue</source>
      <translation>&amp;Bis wann</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>Edit a decision</source>
      <translation>Entscheidung bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/decision_dialog.py" />
      <source>Write a decision</source>
      <translation>Entscheidung festhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <source>About</source>
      <translation>Betrifft</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <source>No duty in particular</source>
      <translation>Keine bestimmte Aufgabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/entry_dialog.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;Parked</source>
      <translation>&amp;Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;Question</source>
      <translation>&amp;Frage</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>&amp;Risk</source>
      <translation>&amp;Risiko</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Close a point</source>
      <translation>Einen Punkt schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Close the point</source>
      <translation>Punkt schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Edit a point</source>
      <translation>Einen Punkt bearbeiten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Park a point</source>
      <translation>Einen Punkt zurückstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>Raised &amp;by</source>
      <translation>Vorgebracht &amp;von</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>The answer, if there is one. It is kept as a decision.</source>
      <translation>Die Antwort, wenn es eine gibt. Sie wird als Entscheidung aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/points/point_dialog.py" />
      <source>What is not settled?</source>
      <translation>Was ist nicht geklärt?</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/room_window.py" />
      <source>{title_text} — presented</source>
      <translation>{title_text} — Vorführung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/show.py" />
      <source>Slide {what} of {count} · {page}</source>
      <translation>Folie {what} von {count} · {page}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Includes {join}</source>
      <translation>Enthält {join}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>No notes. Those of the slide and of the selected duty stand here.</source>
      <translation>Keine Notizen. Hier stehen die der Folie und der ausgewählten Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Not: {excludes}</source>
      <translation>Nicht: {excludes}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>Presenter</source>
      <translation>Vorführende</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>This is the last page.</source>
      <translation>Das ist die letzte Seite.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>a minute more</source>
      <translation>eine Minute mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>black</source>
      <translation>schwarz</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>dark or light</source>
      <translation>dunkel oder hell</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>light spot</source>
      <translation>Lichtpunkt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>timer</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>For the one who presents; never shown to the room</source>
      <translation>Für die Vorführenden; wird dem Raum nie gezeigt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Keep what is shown…</source>
      <translation>Gezeigtes aufbewahren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>No view is kept yet. Show what you want to present on the board: a scenario, a search, lanes hidden or folded. Then keep it here.</source>
      <translation>Noch ist keine Ansicht aufbewahrt. Zeigen Sie auf dem Board, was Sie vorführen wollen: ein Szenario, eine Suche, Bahnen aus- oder eingeklappt. Dann bewahren Sie es hier auf.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Present from here</source>
      <translation>Ab hier vorführen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>answers chosen by hand</source>
      <translation>Antworten von Hand gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>duties with “{words}”</source>
      <translation>Aufgaben mit „{words}“</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>shared cards in every lane</source>
      <translation>geteilte Karten in jeder Bahn</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>{n} lane folded</source>
      <extracomment>Many: {n} lanes folded</extracomment>
      <translation>
        <numerusform>{n} Bahn eingeklappt</numerusform>
        <numerusform>{n} Bahnen eingeklappt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>{n} lane hidden</source>
      <extracomment>Many: {n} lanes hidden</extracomment>
      <translation>
        <numerusform>{n} Bahn ausgeblendet</numerusform>
        <numerusform>{n} Bahnen ausgeblendet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Add to the board</source>
      <translation>Aufs Board legen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>All lists</source>
      <translation>Alle Listen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Ask about all again</source>
      <translation>Wieder nach allen fragen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Bring back what was dismissed</source>
      <translation>Zurückholen, was abgelehnt wurde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Do not ask about it here again (X)</source>
      <translation>Hier nicht mehr danach fragen (X)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Duties that organisations often forget. They come with Dutyflow: they are neither in your file nor in the article behind the sample. What the board has by words or tags is left out.</source>
      <translation>Aufgaben, die Organisationen oft vergessen. Sie kommen mit Dutyflow: Sie stehen weder in Ihrer Datei noch in dem Artikel hinter dem Beispiel. Was das Board nach Wörtern oder Schlagworten hat, ist weggelassen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Everything in these lists is on the board, or dismissed.</source>
      <translation>Alles aus diesen Listen ist auf dem Board oder abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Make an open duty of nobody of it (A)</source>
      <translation>Eine offene Aufgabe von niemandem daraus machen (A)</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Not for us</source>
      <translation>Nichts für uns</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/prompts.py" />
      <source>Which list</source>
      <translation>Welche Liste</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>ends</source>
      <translation>Enden</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>pause</source>
      <translation>anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>pictures…</source>
      <translation>Bilder…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>play</source>
      <translation>abspielen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/controls.py" />
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/film_bar.py" />
      <source>Step of the film</source>
      <translation>Schritt des Films</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/player.py" />
      <source>a step a second</source>
      <translation>ein Schritt je Sekunde</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>Replay</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>No workshop of this organisation was written down yet. What is done from the beginning of a workshop to its end can be seen here as a film afterwards.</source>
      <translation>Noch wurde kein Workshop dieser Organisation aufgezeichnet. Was von Anfang bis Ende eines Workshops geschieht, ist danach hier als Film zu sehen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>Replay a workshop</source>
      <translation>Einen Workshop abspielen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>What was done in a workshop, as a film on the board.</source>
      <translation>Was in einem Workshop geschah, als Film auf dem Board.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>Workshops</source>
      <translation>Workshops</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>broke off</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/sessions.py" />
      <source>under way</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>Beginning</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>Step {at} of {end}</source>
      <translation>Schritt {at} von {end}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>no edits</source>
      <translation>keine Änderungen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{hours} h {rest} min</source>
      <translation>{hours} h {rest} min</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{n} edit</source>
      <extracomment>Many: {n} edits</extracomment>
      <translation>
        <numerusform>{n} Änderung</numerusform>
        <numerusform>{n} Änderungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{where} · {times} of {clock_said}</source>
      <translation>{where} · {times} von {clock_said}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/resuming.py" />
      <source>This workshop was ended, or gone on with in another window, meanwhile.</source>
      <translation>Dieser Workshop wurde inzwischen beendet, oder in einem anderen Fenster fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>Opened again after it broke off</source>
      <translation>Wieder geöffnet nach dem Abbruch</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>The workshop went on after it broke off</source>
      <translation>Der Workshop ging weiter, nachdem er abgebrochen war</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>Workshop begins</source>
      <translation>Der Workshop beginnt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/session.py" />
      <source>Workshop ends</source>
      <translation>Der Workshop endet</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Keep now…</source>
      <translation>Jetzt aufbewahren…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>Snapshots</source>
      <translation>Schnappschüsse</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/browser.py" />
      <source>What changed since</source>
      <translation>Was seitdem anders ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/sights.py" />
      <source>{entries} of it could not be read, the first one: {found}</source>
      <translation>{entries} daraus waren nicht zu lesen, zuerst: {found}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>A newer Dutyflow wrote this snapshot: it is compared here, but not restored.</source>
      <translation>Ein neueres Dutyflow hat diesen Schnappschuss geschrieben: Hier wird er verglichen, aber nicht wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>Damaged: it cannot be read.</source>
      <translation>Beschädigt: nicht zu lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>No snapshots yet.

A snapshot is the whole file as it is at one moment, kept on this machine only. “Keep now…” makes one; a workshop makes some by itself.</source>
      <translation>Noch keine Schnappschüsse.

Ein Schnappschuss ist die ganze Datei, wie sie in einem Augenblick ist, nur auf diesem Rechner. „Jetzt aufbewahren…“ macht einen; ein Workshop macht einige von selbst.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>as it is now</source>
      <translation>wie es jetzt ist</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>by itself</source>
      <translation>von selbst</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>damaged in part</source>
      <translation>teilweise beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>written by a newer Dutyflow</source>
      <translation>von einem neueren Dutyflow geschrieben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>{left} more. Compare shows all.</source>
      <translation>{left} weitere. Der Vergleich zeigt alle.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>{n} change since</source>
      <extracomment>Many: {n} changes since</extracomment>
      <translation>
        <numerusform>{n} Änderung seitdem</numerusform>
        <numerusform>{n} Änderungen seitdem</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>This duty</source>
      <translation>Diese Aufgabe</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>Workshop</source>
      <translation>Workshop</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>last minute</source>
      <translation>letzte Minute</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>over time</source>
      <translation>über der Zeit</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>over time, paused</source>
      <translation>über der Zeit, angehalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/timer_words.py" />
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>Keep the result of the vote</source>
      <translation>Das Ergebnis der Abstimmung aufbewahren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>No dot was put, so there is nothing to keep.</source>
      <translation>Es wurde kein Punkt vergeben, also gibt es nichts aufzubewahren.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>The result is in the file, as a decision.</source>
      <translation>Das Ergebnis steht in der Datei, als Entscheidung.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>This result is in the file already.</source>
      <translation>Dieses Ergebnis steht schon in der Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>a digit puts a dot</source>
      <translation>eine Ziffer vergibt einen Punkt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>keep as a decision</source>
      <translation>als Entscheidung aufbewahren</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>one digit more puts the dot</source>
      <translation>eine weitere Ziffer vergibt den Punkt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>show the totals</source>
      <translation>Summen zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>take back</source>
      <translation>zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>two digits put a dot</source>
      <translation>zwei Ziffern vergeben einen Punkt</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/ranking_view.py" />
      <source>First: {title}, {dots}</source>
      <translation>Zuerst: {title}, {dots}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Dot voting</source>
      <translation>Punktabstimmung</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <source>Result · {said}</source>
      <translation>Ergebnis · {said}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <source>with the vote that was left: {n} dots put</source>
      <translation>mit der verlassenen Abstimmung: {n} Punkte vergeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/scene.py" />
      <source>{n} of {every} dots put</source>
      <translation>{n} von {every} Punkten vergeben</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Choose a team.</source>
      <translation>Wählen Sie ein Team.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Choose two duties or more.</source>
      <translation>Wählen Sie mindestens zwei Aufgaben.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Dots a team</source>
      <translation>Punkte je Team</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Every team has some dots and says the numbers of the duties to put them on; several may go on one. The totals stay hidden until they are shown.</source>
      <translation>Jedes Team hat einige Punkte und nennt die Nummern der Aufgaben, auf die es sie setzt; mehrere dürfen auf eine. Die Summen bleiben verborgen, bis sie gezeigt werden.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>Which teams vote</source>
      <translation>Welche Teams abstimmen</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/start.py" />
      <source>{duties} duties are too many to read; choose at most {most_duties}.</source>
      <translation>{duties} Aufgaben sind zu viele zum Lesen; wählen Sie höchstens {most_duties}.</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/voting_view.py" />
      <source>{spent} of {in_dots}</source>
      <translation>{spent} von {in_dots}</translation>
    </message>
    <message>
      <location filename="../../desktop/dutyflow/workshop/votes/voting_view.py" />
      <source>{team}: {spent} of {in_dots} put</source>
      <translation>{team}: {spent} von {in_dots} vergeben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>Remove the assignment of {duty}</source>
      <translation>Zuteilung von {duty} entfernen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>Remove the assignment of {duty} for {case}</source>
      <translation>Zuteilung von {duty} für {case} entfernen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>The assignment of {duty} for {case} is never in force: {why}.</source>
      <translation>Die Zuteilung von {duty} für {case} gilt nie: {why}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>The assignment of {duty} is never in force: {why}.</source>
      <translation>Die Zuteilung von {duty} gilt nie: {why}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>The hand-off from {source} to {target} can never be there: {why}.</source>
      <translation>Die Übergabe von {source} an {target} kann nie da sein: {why}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>an earlier one holds whenever it would</source>
      <translation>eine frühere gilt immer, wenn sie es täte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>it and its duties ask for different values of {factor}</source>
      <translation>sie und ihre Aufgaben verlangen verschiedene Werte von {factor}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>no factor is called {factor}</source>
      <translation>kein Faktor heißt {factor}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <location filename="../../models/dutyflow_models/expected.py" />
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>the duty itself is not there with that {factor}</source>
      <translation>mit diesem Wert von {factor} ist die Aufgabe selbst nicht da</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>{factor} is never {value}</source>
      <translation>{factor} ist nie {value}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>{part} can never be there: {why}.</source>
      <translation>{part} kann nie da sein: {why}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/conditions.py" />
      <source>{principle} can never hold: {why}.</source>
      <translation>{principle} kann nie gelten: {why}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>Hand off to {target} only while it is there</source>
      <translation>Nur an {target} übergeben, solange es da ist</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>Remove the hand-off from {source} to {target}</source>
      <translation>Übergabe von {source} an {target} entfernen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>Remove the hand-off of {duty} to itself</source>
      <translation>Übergabe von {duty} an sich selbst entfernen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>The hand-off from {source} to {target} leads nowhere: no duty is called {missing}.</source>
      <translation>Die Übergabe von {source} an {target} führt ins Leere: Keine Aufgabe heißt {missing}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>{duties} escalates in a circle: nobody has the last word.</source>
      <extracomment>Many: {duties} escalate in a circle: nobody has the last word.</extracomment>
      <translation>
        <numerusform>{duties} eskaliert im Kreis: Niemand hat das letzte Wort.</numerusform>
        <numerusform>{duties} eskalieren im Kreis: Niemand hat das letzte Wort.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>{duty} hands off to itself.</source>
      <translation>{duty} übergibt an sich selbst.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>{source} passes work to {target}, which is not there.</source>
      <translation>{source} übergibt Arbeit an {target}; diese Aufgabe ist nicht da.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/handoffs.py" />
      <source>{team} passes work to {duty} of {other}, and gets it back from there.</source>
      <translation>{team} übergibt Arbeit an {duty} von {other} und bekommt sie von dort zurück.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/names.py" />
      <location filename="../../models/dutyflow_models/checks/scenarios.py" />
      <source>Drop {names} from {part}</source>
      <translation>{names} aus {part} streichen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/names.py" />
      <source>Take {duty} out of the stage {stage}</source>
      <translation>{duty} aus der Stufe {stage} nehmen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/names.py" />
      <source>{duty} is in {stage}, and no stage is called so.</source>
      <translation>{duty} liegt in {stage}, und keine Stufe heißt so.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/checks/names.py" />
      <source>{n} duty is called {title}.</source>
      <extracomment>Many: {n} duties are called {title}.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe heißt {title}.</numerusform>
        <numerusform>{n} Aufgaben heißen {title}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/checks/names.py" />
      <source>{n} team is called {title}.</source>
      <extracomment>Many: {n} teams are called {title}.</extracomment>
      <translation>
        <numerusform>{n} Team heißt {title}.</numerusform>
        <numerusform>{n} Teams heißen {title}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/names.py" />
      <source>{part} names {teams}, and no team is called so.</source>
      <translation>{part} nennt {teams}, und kein Team heißt so.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>Accept {duty}</source>
      <translation>{duty} annehmen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>Make {team} accountable for {duty} here</source>
      <translation>{team} hier für {duty} verantwortlich machen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>Nobody has {duty}.</source>
      <translation>Niemand hat {duty}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>Nobody has {duty}: {teams} is not there.</source>
      <extracomment>Many: Nobody has {duty}: {teams} are not there.</extracomment>
      <translation>
        <numerusform>Niemand hat {duty}: {teams} ist nicht da.</numerusform>
        <numerusform>Niemand hat {duty}: {teams} sind nicht da.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>People do not agree on {duty}.</source>
      <translation>{duty} ist strittig.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>Who has {duty} is proposed and not accepted.</source>
      <translation>Wer {duty} hat, ist vorgeschlagen und nicht angenommen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>{duty} is used by {teams}, and nobody provides it.</source>
      <translation>{duty} wird von {teams} genutzt, und niemand stellt es bereit.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>{duty} uses something, and no hand-off brings it.</source>
      <translation>{duty} nutzt etwas, und keine Übergabe bringt es.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>{teams} do {duty}, and nobody is accountable for it.</source>
      <translation>{teams} teilen sich {duty}; verantwortlich ist niemand.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/ownership.py" />
      <source>{team} is accountable for {duty} and is not there.</source>
      <translation>{team} ist für {duty} verantwortlich und nicht da.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/principles.py" />
      <source>{principle} asks for {share}; write it as 60%.</source>
      <translation>{principle} verlangt {share}; schreiben Sie es wie 60%.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/principles.py" />
      <source>{principle} is missed: {shares}.</source>
      <translation>{principle} ist verfehlt: {shares}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/principles.py" />
      <source>{principle} measures {measure}; it can be {known}.</source>
      <translation>{principle} misst {measure}; möglich sind {known}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/principles.py" />
      <source>{share} of the load is {focus}, not {least}</source>
      <translation>{share} der Last ist {focus}, nicht {least}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/scenarios.py" />
      <source>{scenario} merges {first} and {second}, and {team} is in both. It goes with the first.</source>
      <translation>{scenario} legt {first} und {second} zusammen, und {team} ist in beiden. Es gehört zur ersten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/scenarios.py" />
      <source>{scenario} merges {groups}, and no group is called so.</source>
      <translation>{scenario} legt {groups} zusammen, und keine Gruppe heißt so.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/scenarios.py" />
      <source>{scenario} names {factors}, and no factor is called so.</source>
      <translation>{scenario} nennt {factors}, und kein Faktor heißt so.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/scenarios.py" />
      <source>{scenario} says {values}, which is none of its values.</source>
      <translation>{scenario} sagt {values}; das ist keiner der Werte.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/sentences.py" />
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <location filename="../../models/dutyflow_models/files/known.py" />
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <location filename="../../models/dutyflow_models/interchange/into/raci/scenario_sheets.py" />
      <location filename="../../desktop/dutyflow/commands/preferences.py" />
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <location filename="../../desktop/dutyflow/export/variants.py" />
      <location filename="../../desktop/dutyflow/workshop/pages_dialog.py" />
      <source>{n} more</source>
      <translation>{n} weitere</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/sentences.py" />
      <source>{whole} %</source>
      <translation>{whole} %</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/sentences.py" />
      <source>{whole}.{tenth} %</source>
      <translation>{whole},{tenth} %</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/teams.py" />
      <source>{team} carries a load of {load}, over the limit of {limit}.</source>
      <translation>{team} trägt eine Last von {load}, über der Grenze von {limit}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/teams.py" />
      <source>{team} has no part in any duty.</source>
      <translation>{team} ist an keiner Aufgabe beteiligt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/teams.py" />
      <source>{team} is accountable for {part} of {all} duties ({share}).</source>
      <translation>{team} ist für {part} von {all} Aufgaben verantwortlich ({share}).</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Accountable absent</source>
      <translation>Verantwortliches Team fehlt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Bad id</source>
      <translation>Ungültige id</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Complex key</source>
      <translation>Verschachtelter Schlüssel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Concentration</source>
      <translation>Ballung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Consumed not provided</source>
      <translation>Genutzt, nicht geliefert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Disputed</source>
      <translation>Strittig</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Duplicate id</source>
      <translation>Doppelte id</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Duplicate key</source>
      <translation>Doppelter Schlüssel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Escalation cycle</source>
      <translation>Eskalation im Kreis</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Explicit tag</source>
      <translation>Ausdrücklicher Typ</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Hand-off to absent</source>
      <translation>Übergabe ins Leere</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Hand-off to itself</source>
      <translation>Übergabe an sich selbst</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Idle team</source>
      <translation>Team ohne Aufgabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Newer schema</source>
      <translation>Neueres Schema</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>No name</source>
      <translation>Kein Name</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>No schema</source>
      <translation>Kein Schema</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Not accepted</source>
      <translation>Nicht angenommen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Out of range</source>
      <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Overlapping merges</source>
      <translation>Überlappende Zusammenlegungen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Overload</source>
      <translation>Überlastung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Ping pong</source>
      <translation>Hin und her</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Principle</source>
      <translation>Grundsatz</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Principle unclear</source>
      <translation>Grundsatz unklar</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Same title</source>
      <translation>Gleicher Titel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Shared without accountable</source>
      <translation>Geteilt ohne Verantwortliche</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Single as list</source>
      <translation>Einzelnes als Liste</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Team by name</source>
      <translation>Team beim Namen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Two accountable</source>
      <translation>Zwei Verantwortliche</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown alias</source>
      <translation>Unbekannter Alias</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown choice</source>
      <translation>Unbekannte Wahl</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown duty</source>
      <translation>Unbekannte Aufgabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown factor</source>
      <translation>Unbekannter Faktor</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown group</source>
      <translation>Unbekannte Gruppe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown key</source>
      <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown role</source>
      <translation>Unbekannte Rolle</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown schema</source>
      <translation>Unbekanntes Schema</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown stage</source>
      <translation>Unbekannte Stufe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown team</source>
      <translation>Unbekanntes Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unknown value</source>
      <translation>Unbekannter Wert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unowned</source>
      <translation>Ohne Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Unreachable</source>
      <translation>Unerreichbar</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Wrong type</source>
      <translation>Falsche Art</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/checks/titles.py" />
      <source>Wrong value</source>
      <translation>Falscher Wert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <location filename="../../desktop/dutyflow/views/side_chooser.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/views/matrix_paint.py" />
      <location filename="../../desktop/dutyflow/window/offers.py" />
      <source>Duty</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Duty {title} in the lane {lane}</source>
      <translation>Aufgabe {title} in der Bahn {lane}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Duty {title} in the lane {lane}, stage {stage}</source>
      <translation>Aufgabe {title} in der Bahn {lane}, Stufe {stage}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Duty: {title}</source>
      <translation>Aufgabe: {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Group: {id}</source>
      <translation>Gruppe: {id}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Hand-off (escalate) from {source} to {target}</source>
      <translation>Übergabe (Eskalation) von {source} an {target}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Hand-off (inform) from {source} to {target}</source>
      <translation>Übergabe (Information) von {source} an {target}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Hand-off (request) from {source} to {target}</source>
      <translation>Übergabe (Anfrage) von {source} an {target}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Hand-off (transfer) from {source} to {target}</source>
      <translation>Übergabe (Abgabe) von {source} an {target}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Hand-off from {source} to {target}</source>
      <translation>Übergabe von {source} an {target}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Hand-off: {source} → {target}</source>
      <translation>Übergabe: {source} → {target}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Lane of {team}: {n} duty, folded.</source>
      <extracomment>Many: Lane of {team}: {n} duties, folded.</extracomment>
      <translation>
        <numerusform>Bahn von {team}: {n} Aufgabe, eingeklappt.</numerusform>
        <numerusform>Bahn von {team}: {n} Aufgaben, eingeklappt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Lane of {team}: {n} duty.</source>
      <extracomment>Many: Lane of {team}: {n} duties.</extracomment>
      <translation>
        <numerusform>Bahn von {team}: {n} Aufgabe.</numerusform>
        <numerusform>Bahn von {team}: {n} Aufgaben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Lane: {team}</source>
      <translation>Bahn: {team}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Lanes of one group.</source>
      <translation>Bahnen einer Gruppe.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Part in: {title}</source>
      <translation>Beteiligt an: {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Stage {title}.</source>
      <translation>Stufe {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Stage: {title}</source>
      <translation>Stufe: {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>The duty {title} is new.</source>
      <translation>Die Aufgabe {title} ist neu.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>The duty {title} moved.</source>
      <translation>Die Aufgabe {title} wurde verschoben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>Where a duty lay before, in what is compared.</source>
      <translation>Wo eine Aufgabe in dem lag, womit verglichen wird.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>accountable: {teams}</source>
      <translation>verantwortlich: {teams}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>consulted: {teams}</source>
      <translation>beratend: {teams}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>informed: {teams}</source>
      <translation>informiert: {teams}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>responsible: {teams}</source>
      <translation>durchführend: {teams}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>status: {status}</source>
      <translation>Status: {status}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>supported by: {teams}</source>
      <translation>unterstützt von: {teams}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>used by: {teams}</source>
      <translation>genutzt von: {teams}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/alt_texts.py" />
      <source>{team} has a part in the duty {title}.</source>
      <translation>{team} ist an der Aufgabe {title} beteiligt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/board_shapes.py" />
      <source>Lines between the stages</source>
      <translation>Linien zwischen den Stufen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/board_shapes.py" />
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>Stages</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/boards.py" />
      <source>nothing on the board yet</source>
      <translation>noch nichts auf dem Board</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/boards.py" />
      <source>{scenario}: {lanes}</source>
      <translation>{scenario}: {lanes}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/deck/flow.py" />
      <source>Table with {n} row: {columns}</source>
      <extracomment>Many: Table with {n} rows: {columns}</extracomment>
      <translation>
        <numerusform>Tabelle mit {n} Zeile: {columns}</numerusform>
        <numerusform>Tabelle mit {n} Zeilen: {columns}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/flow.py" />
      <location filename="../../models/dutyflow_models/printouts/sheet.py" />
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <source>{n} of {count}</source>
      <translation>{n} von {count}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <source>Bar chart of the load of each team: {loads}.</source>
      <translation>Balkendiagramm der Last jedes Teams: {loads}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Differentiating</source>
      <translation>Differenzierend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/views/load.py" />
      <source>Duties</source>
      <translation>Aufgaben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Enabling</source>
      <translation>Befähigend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../desktop/dutyflow/actions/table.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Load</source>
      <translation>Last</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <source>Load by team and focus</source>
      <translation>Last nach Team und Ausrichtung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <source>Load in each scenario</source>
      <translation>Last in jedem Szenario</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <source>Load in {scenario}</source>
      <translation>Last in {scenario}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Not said</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Running</source>
      <translation>Betreibend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <location filename="../../desktop/dutyflow/window/offers.py" />
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/load.py" />
      <source>{team}: {load}</source>
      <translation>{team}: {load}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/mark_shapes.py" />
      <source>Edge</source>
      <translation>Rand</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/mark_shapes.py" />
      <location filename="../../models/dutyflow_models/deck/writing.py" />
      <source>Ground</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/mark_shapes.py" />
      <location filename="../../desktop/dutyflow/window/problem_list.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <source>Error: {finding}</source>
      <translation>Fehler: {finding}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <source>Gap: {finding}</source>
      <translation>Lücke: {finding}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <source>Hand-offs to other slides</source>
      <translation>Übergaben zu anderen Folien</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <source>Note: {finding}</source>
      <translation>Hinweis: {finding}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>by {names}</source>
      <translation>von {names}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <source>{decision} Next: {step}</source>
      <translation>{decision} Nächster Schritt: {step}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/deck/notes.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>… and {n} more</source>
      <extracomment>Many: … and {n} more</extracomment>
      <translation>
        <numerusform>… und {n} weiterer</numerusform>
        <numerusform>… und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <source>Decisions ({n})</source>
      <translation>Entscheidungen ({n})</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Due</source>
      <translation>Bis wann</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <source>Next steps ({n})</source>
      <translation>Nächste Schritte ({n})</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <source>None.</source>
      <comment>no points or decisions</comment>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <source>Open points ({n})</source>
      <translation>Offene Punkte ({n})</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Open points and decisions</source>
      <translation>Offene Punkte und Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <source>What the scenarios change</source>
      <translation>Was die Szenarien ändern</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/planning.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/forms.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/report_shapes.py" />
      <location filename="../../desktop/dutyflow/importing/raci_form.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/report_shapes.py" />
      <source>Text of {title}</source>
      <translation>Text von {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/shapes.py" />
      <source>en-GB</source>
      <comment>the code of the language, for slides</comment>
      <translation>de-DE</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <source>Duties ({n})</source>
      <translation>Aufgaben ({n})</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>It has no part in any duty.</source>
      <translation>Es ist an keiner Aufgabe beteiligt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/importing/raci_preview.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/actions/menus.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Whom it serves</source>
      <translation>Wem es dient</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/team_parts.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Whom it waits for</source>
      <translation>Auf wen es wartet</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>Slides of this size have no room for a board with text of 12 points. Use larger ones.</source>
      <translation>Folien dieser Größe haben keinen Platz für ein Board mit Text von 12 Punkt. Verwenden Sie größere.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>The slides of {name} have no room for a board with text of 12 points. Use larger ones.</source>
      <translation>Die Folien von {name} haben keinen Platz für ein Board mit Text von 12 Punkt. Verwenden Sie größere.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} has no layout that leaves room for a board. Add one with nothing but a title, called “Title Only”, or an empty one, called “Blank”.</source>
      <translation>{name} hat kein Folienlayout mit Platz für ein Board. Fügen Sie eines nur mit Titel hinzu, das „Nur Titel“ heißt, oder ein leeres, das „Leer“ heißt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} holds XML that could be an attack. It was not opened.</source>
      <translation>{name} enthält XML, das ein Angriff sein könnte. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} holds macros. Save it as .pptx or .potx.</source>
      <translation>{name} enthält Makros. Speichern Sie es als .pptx oder .potx.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} is an old or a protected presentation. Save it as .pptx or .potx without a password.</source>
      <translation>{name} ist eine alte oder geschützte Präsentation. Speichern Sie sie als .pptx oder .potx ohne Kennwort.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} is damaged or no presentation. Choose another one, or save it anew as .pptx or .potx.</source>
      <translation>{name} ist beschädigt oder keine Präsentation. Wählen Sie eine andere, oder speichern Sie sie neu als .pptx oder .potx.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} is no presentation. Choose a .pptx or .potx file.</source>
      <translation>{name} ist keine Präsentation. Wählen Sie eine .pptx- oder .potx-Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/template.py" />
      <source>{name} unpacks to more than a template needs. It was not opened.</source>
      <translation>{name} ist ausgepackt größer, als eine Vorlage sein muss. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/writing.py" />
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/writing.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/writing.py" />
      <source>What the board lies on.</source>
      <translation>Worauf das Board liegt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/deck/writing.py" />
      <source>What the signs on the board mean.</source>
      <translation>Was die Zeichen auf dem Board bedeuten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>Appeared</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>Elsewhere in the file</source>
      <translation>Anderswo in der Datei</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>Gone</source>
      <translation>Weg</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>No difference.</source>
      <translation>Kein Unterschied.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>Other</source>
      <translation>Anderes</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>Renamed</source>
      <translation>Umbenannt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <source>not in what is compared here</source>
      <translation>nicht in dem, was hier verglichen wird</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/difference_sections.py" />
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{team} {changes}</source>
      <translation>{team} {changes}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>Decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>Factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Hand-offs</source>
      <translation>Übergaben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/workshop/snapshots/words.py" />
      <source>Nothing differs.</source>
      <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/panels/fields.py" />
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/panels/points_panel.py" />
      <source>Points</source>
      <translation>Offene Punkte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>Principles</source>
      <translation>Grundsätze</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/views/load_page.py" />
      <location filename="../../desktop/dutyflow/window/scenario_entries.py" />
      <source>Scenarios</source>
      <translation>Szenarien</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/importing/choice_form.py" />
      <location filename="../../desktop/dutyflow/window/scenario_forms.py" />
      <location filename="../../desktop/dutyflow/workshop/choosing.py" />
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The decision {title}</source>
      <translation>Die Entscheidung {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The duty {title}</source>
      <translation>Die Aufgabe {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The factor {title}</source>
      <translation>Der Faktor {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The group {title}</source>
      <translation>Die Gruppe {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The hand-off {title}</source>
      <translation>Die Übergabe {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The order of the {kind} list changed.</source>
      <translation>Die Reihenfolge hat sich geändert ({kind}).</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../models/dutyflow_models/three_way/merge.py" />
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <location filename="../../desktop/dutyflow/panels/conflict_rows.py" />
      <source>The organisation</source>
      <translation>Die Organisation</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The point {title}</source>
      <translation>Der offene Punkt {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The principle {title}</source>
      <translation>Der Grundsatz {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The scenario {title}</source>
      <translation>Das Szenario {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The stage {title}</source>
      <translation>Die Stufe {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The team {title}</source>
      <translation>Das Team {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>The waiver {title}</source>
      <translation>Die Ausnahme {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <location filename="../../models/dutyflow_models/picture/headers.py" />
      <location filename="../../desktop/dutyflow/board/accessible/announcer.py" />
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <location filename="../../desktop/dutyflow/handing.py" />
      <location filename="../../desktop/dutyflow/views/load_figures.py" />
      <location filename="../../desktop/dutyflow/views/rows.py" />
      <source>Unassigned</source>
      <translation>Nicht zugeordnet</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>Waivers</source>
      <translation>Ausnahmen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>duty</source>
      <translation>Aufgabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>hand-off</source>
      <translation>Übergabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>point</source>
      <translation>offener Punkt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>principle</source>
      <translation>Grundsatz</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <source>scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>team</source>
      <translation>Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>waiver</source>
      <translation>Ausnahme</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty} moved from {old} to {new}.</source>
      <translation>{duty} ging von {old} an {new}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is a consumer now.</source>
      <translation>{duty}: {team} ist jetzt Nutzer.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is accountable now.</source>
      <translation>{duty}: {team} ist jetzt verantwortlich.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is consulted now.</source>
      <translation>{duty}: {team} ist jetzt beratend.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is in support now.</source>
      <translation>{duty}: {team} ist jetzt unterstützend.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is informed now.</source>
      <translation>{duty}: {team} ist jetzt informiert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is no longer a consumer.</source>
      <translation>{duty}: {team} ist kein Nutzer mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is no longer accountable.</source>
      <translation>{duty}: {team} ist nicht mehr verantwortlich.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is no longer consulted.</source>
      <translation>{duty}: {team} ist nicht mehr beratend.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is no longer in support.</source>
      <translation>{duty}: {team} ist nicht mehr unterstützend.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is no longer informed.</source>
      <translation>{duty}: {team} ist nicht mehr informiert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is no longer responsible.</source>
      <translation>{duty}: {team} ist nicht mehr durchführend.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{duty}: {team} is responsible now.</source>
      <translation>{duty}: {team} ist jetzt durchführend.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{entry} ({team}) appeared.</source>
      <translation>{entry} ({team}) ist neu.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{entry} ({team}) is gone.</source>
      <translation>{entry} ({team}) ist weg.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{entry} appeared.</source>
      <translation>{entry} ist neu.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{entry} is gone.</source>
      <translation>{entry} ist weg.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{old} is called {new} now.</source>
      <translation>{old} heißt jetzt {new}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{part} has the id {id} now; it was {old}.</source>
      <translation>{part} hat jetzt die ID {id}; sie war {old}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{part}: {field} is empty now; it was {old}.</source>
      <translation>{part}: {field} ist jetzt leer; es war {old}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{part}: {field} is {new} now.</source>
      <translation>{part}: {field} ist jetzt {new}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/differences.py" />
      <source>{part}: {field} is {new} now; it was {old}.</source>
      <translation>{part}: {field} ist jetzt {new}; es war {old}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/conditions.py" />
      <source>Choose a value of {factor}; without one nothing is.</source>
      <translation>Wählen Sie einen Wert von {factor}; ohne einen ist nichts da.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/conditions.py" />
      <source>This is the base. What is changed here is changed everywhere.</source>
      <translation>Dies ist die Basis. Was hier geändert wird, ändert sich überall.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/conditions.py" />
      <source>{factor} cannot be {value}: it is {known}. Add the value to the factor first.</source>
      <translation>{factor} kann nicht {value} sein: Es ist {known}. Geben Sie dem Faktor erst diesen Wert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/conditions.py" />
      <source>{scenario} has the same facts as the base, so nothing can hold only here. Change it everywhere, or give the scenario a fact of its own.</source>
      <translation>{scenario} hat dieselben Antworten wie die Basis, darum kann nichts nur hier gelten. Ändern Sie es überall, oder geben Sie dem Szenario eine eigene Antwort.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/decisions.py" />
      <source>A decision cannot be empty. Write what was decided.</source>
      <translation>Eine Entscheidung kann nicht leer sein. Schreiben Sie, was entschieden wurde.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/decisions.py" />
      <source>There is no day {day}. Write it as 2027-01-31.</source>
      <translation>Den Tag {day} gibt es nicht. Schreiben Sie ihn wie 2027-01-31.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/decisions.py" />
      <source>This decision is not in the list any more. Look at the list again.</source>
      <translation>Diese Entscheidung ist nicht mehr in der Liste. Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/decisions.py" />
      <location filename="../../models/dutyflow_models/edits/waivers.py" />
      <source>{day} is no date. Write it as 2027-01-31.</source>
      <translation>{day} ist kein Datum. Schreiben Sie es wie 2027-01-31.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/duties.py" />
      <location filename="../../models/dutyflow_models/edits/scenarios.py" />
      <source>{title} (copy)</source>
      <translation>{title} (Kopie)</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <source>A value cannot be empty. Write at least one letter.</source>
      <translation>Ein Wert kann nicht leer sein. Schreiben Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <source>{factor} has a value twice. Write each value once.</source>
      <translation>{factor} hat einen Wert doppelt. Schreiben Sie jeden Wert einmal.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>{factor} has no value {value}.</source>
      <translation>{factor} hat keinen Wert {value}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <source>{factor} has the value {value} already.</source>
      <translation>{factor} hat den Wert {value} schon.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <source>{factor} is {value} in {places}. Change it there first, or rename the value.</source>
      <translation>{factor} ist {value} in {places}. Ändern Sie es erst dort, oder benennen Sie den Wert um.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <source>{factor} needs at least one value.</source>
      <translation>{factor} braucht mindestens einen Wert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/factors.py" />
      <source>{value} is the default of {factor} but none of its values. Choose one of them as the default.</source>
      <translation>{value} ist der übliche Wert von {factor}, aber keiner seiner Werte. Wählen Sie einen davon als den üblichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/handoffs.py" />
      <source>A hand-off goes from one duty to another, not back to the same one.</source>
      <translation>Eine Übergabe geht von einer Aufgabe an eine andere, nicht an dieselbe zurück.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/handoffs.py" />
      <source>There is already such a hand-off from “{source}” to “{target}”. Say what else passes, or choose another kind.</source>
      <translation>Eine solche Übergabe von „{source}“ an „{target}“ gibt es schon. Sagen Sie, was sonst übergeben wird, oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/identity.py" />
      <source>The name cannot be “{name}”: it takes small letters, digits and hyphens, at most 64. The title is free.</source>
      <translation>Der Name kann nicht „{name}“ sein: Er hat kleine Buchstaben, Ziffern und Bindestriche, höchstens 64. Der Titel ist frei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/in_scenario.py" />
      <location filename="../../models/dutyflow_models/edits/parts.py" />
      <source>A title cannot be empty. Write at least one letter.</source>
      <translation>Ein Titel kann nicht leer sein. Schreiben Sie mindestens einen Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/in_scenario.py" />
      <source>{duty} is in this lane already. Which of its teams has it shows only where they are apart.</source>
      <translation>{duty} liegt schon in dieser Bahn. Welches ihrer Teams die Aufgabe hat, zeigt sich nur, wo sie getrennt sind.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/in_scenario.py" />
      <source>{duty} is not there in this scenario, so nothing would show. Choose a scenario in which it is.</source>
      <translation>{duty} ist in diesem Szenario nicht da, darum wäre nichts zu sehen. Wählen Sie ein Szenario, in dem die Aufgabe da ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/lanes.py" />
      <source>{lane} is {teams} in one lane here. Say which of them: {choices}.</source>
      <translation>{lane} steht hier für {teams} in einer Bahn. Sagen Sie, wer gemeint ist: {choices}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/lanes.py" />
      <source>{team} is not there in this scenario, so it would not show. Choose a scenario in which the team is.</source>
      <translation>{team} ist in diesem Szenario nicht da, darum wäre nichts zu sehen. Wählen Sie ein Szenario, in dem das Team da ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/lanes.py" />
      <source>“{team}” is none of the teams in the lane {lane}. Choose {choices}.</source>
      <translation>„{team}“ ist keines der Teams in der Bahn {lane}. Wählen Sie {choices}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/merges.py" />
      <source>Fewer than two teams of {group} are there in {scenario}, so there is nothing to merge.</source>
      <translation>Von {group} sind in {scenario} weniger als zwei Teams da, darum ist nichts zusammenzulegen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/merges.py" />
      <source>It takes two lanes to merge. Choose another one as well.</source>
      <translation>Zum Zusammenlegen braucht es zwei Bahnen. Wählen Sie noch eine dazu.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/merges.py" />
      <source>The base merges no teams. Make a scenario in which these teams are one, and merge them there.</source>
      <translation>Die Basis legt keine Teams zusammen. Machen Sie ein Szenario, in dem diese Teams eins sind, und legen Sie sie dort zusammen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/merges.py" />
      <source>{scenario} does not merge the group “{group}”, so there is nothing to take apart.</source>
      <translation>{scenario} legt die Gruppe „{group}“ nicht zusammen, darum ist nichts zu trennen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/merges.py" />
      <source>{teams} as one</source>
      <translation>{teams} als eins</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/edits/merges.py" />
      <source>{teams} is in the lane {lane} already. Take that lane apart first.</source>
      <extracomment>Many: {teams} are in the lane {lane} already. Take that lane apart first.</extracomment>
      <translation>
        <numerusform>{teams} ist schon in der Bahn {lane}. Trennen Sie erst diese Bahn.</numerusform>
        <numerusform>{teams} sind schon in der Bahn {lane}. Trennen Sie erst diese Bahn.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/parts.py" />
      <source>A {kind} has no property “{name}”.</source>
      <translation>Eine Eigenschaft „{name}“ gibt es hier nicht ({kind}).</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/parts.py" />
      <source>An id cannot be changed: other entries refer to it. Change the title.</source>
      <translation>Eine ID kann nicht geändert werden: Andere Einträge verweisen darauf. Ändern Sie den Titel.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/parts.py" />
      <source>The id “{id}” is taken by another {kind}. Choose another id.</source>
      <translation>Die ID „{id}“ ist schon vergeben ({kind}). Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/parts.py" />
      <source>There is no {kind} “{id}”.</source>
      <translation>{kind} „{id}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/parts.py" />
      <source>“{field}” cannot be {value}: {expected}.</source>
      <translation>„{field}“ kann nicht {value} sein: {expected}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/points.py" />
      <source>A point cannot be empty. Write what was said.</source>
      <translation>Ein offener Punkt kann nicht leer sein. Schreiben Sie, was gesagt wurde.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/points.py" />
      <source>This point is not in the list any more. Look at the list again.</source>
      <translation>Dieser Punkt ist nicht mehr in der Liste. Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>A team</source>
      <translation>Ein Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>Changes it only when {answers}</source>
      <translation>Ändert es nur bei {answers}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>Changes it only when {case}</source>
      <translation>Ändert es nur, wenn {case}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>Changes the assignment for all other cases</source>
      <translation>Ändert die Zuteilung für alle anderen Fälle</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>Changes the assignment for {case}</source>
      <translation>Ändert die Zuteilung für {case}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>Changes who has it everywhere</source>
      <translation>Ändert überall, wer es hat</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/reach.py" />
      <source>{team} is accountable for {duty} by the duty itself, and an assignment cannot say that nobody is. Name another team, or take it away everywhere.</source>
      <translation>{team} ist durch die Aufgabe selbst für {duty} verantwortlich, und eine Zuteilung kann nicht sagen, dass es niemand ist. Nennen Sie ein anderes Team, oder nehmen Sie es überall weg.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/split_and_join.py" />
      <source>It takes two duties to join. Select another one as well.</source>
      <translation>Zum Verbinden braucht es zwei Aufgaben. Wählen Sie noch eine dazu.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/split_and_join.py" />
      <source>It takes two titles to split {duty}. Write one for each part.</source>
      <translation>Um {duty} zu teilen, braucht es zwei Titel. Schreiben Sie einen für jeden Teil.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/split_and_join.py" />
      <source>Two parts of {duty} have the same title. Give each one of its own.</source>
      <translation>Zwei Teile von {duty} haben denselben Titel. Geben Sie jedem einen eigenen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/split_and_join.py" />
      <source>{duty} and {others} are there under different conditions. Give them the same one first.</source>
      <translation>{duty} und {others} sind unter verschiedenen Bedingungen da. Geben Sie ihnen erst dieselbe.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/structure.py" />
      <source>The structure is locked: {what}. Unlock the structure in the Workshop menu to change it.</source>
      <translation>Die Struktur ist gesperrt: {what}. Entsperren Sie sie im Menü „Workshop“, um das zu ändern.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/structure.py" />
      <source>lanes stay as they are</source>
      <translation>Bahnen bleiben, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/structure.py" />
      <source>stages stay as they are</source>
      <translation>Stufen bleiben, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/structure.py" />
      <source>teams and groups stay as they are</source>
      <translation>Teams und Gruppen bleiben, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/structure.py" />
      <source>which lanes are one stays as it is</source>
      <translation>welche Bahnen eins sind, bleibt, wie es ist</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/structure.py" />
      <source>{duty} is accepted and stays as it is</source>
      <translation>{duty} ist angenommen und bleibt, wie es ist</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/teams.py" />
      <source>A team that is removed cannot take over its own duties.</source>
      <translation>Ein Team, das entfernt wird, kann seine eigenen Aufgaben nicht übernehmen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/edits/waivers.py" />
      <source>A waiver needs a reason. Write why this is accepted.</source>
      <translation>Eine Ausnahme braucht einen Grund. Schreiben Sie, warum das hingenommen wird.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>This</source>
      <translation>Dies</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it has another form</source>
      <translation>es hat eine andere Form</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is a list, written as [first, second]</source>
      <translation>es ist eine Liste, geschrieben als [erstes, zweites]</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is a whole number</source>
      <translation>es ist eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is at least {least}</source>
      <translation>es ist mindestens {least}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is at most {most}</source>
      <translation>es ist höchstens {most}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is text</source>
      <translation>es ist ein Text</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is text, a number, true or false, or a list of these</source>
      <translation>es ist ein Text, eine Zahl, true oder false, oder eine Liste davon</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is true or false</source>
      <translation>es ist true oder false</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is written as {name: value}</source>
      <translation>es wird als {name: Wert} geschrieben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it is {choices}</source>
      <translation>es ist {choices}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it must be there</source>
      <translation>es muss da sein</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/expected.py" />
      <source>it takes small letters, digits and hyphens, at most 64</source>
      <translation>es hat kleine Buchstaben, Ziffern und Bindestriche, höchstens 64</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>A duty must have an “id” and “answers”; it was left out.</source>
      <translation>Eine Aufgabe muss „id“ und „answers“ haben; sie wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>It looks like an organisation: choose it under its own name.</source>
      <translation>Sie sieht wie eine Organisation aus: Wählen Sie sie unter ihrem eigenen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>Remove one of them.</source>
      <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>The duty “{duty}” stands here twice; the first one counts.</source>
      <translation>Die Aufgabe „{duty}“ steht hier zweimal; die erste zählt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>The team “{team}” stands here twice.</source>
      <translation>Das Team „{team}“ steht hier zweimal.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>These answers were written by a newer Dutyflow.</source>
      <translation>Diese Antworten wurden von einem neueren Dutyflow geschrieben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>This is no file of answers: the line “{line}” is missing.</source>
      <translation>Dies ist keine Datei mit Antworten: Die Zeile „{line}“ fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>Update Dutyflow to read them.</source>
      <translation>Aktualisieren Sie Dutyflow, um sie zu lesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>Write the id of a duty.</source>
      <translation>Schreiben Sie die ID einer Aufgabe.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>Write the id of a team, {nobody} or {unsure}.</source>
      <translation>Schreiben Sie die ID eines Teams, {nobody} oder {unsure}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>Write the id of a team.</source>
      <translation>Schreiben Sie die ID eines Teams.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>Write “answers: {team: team}”.</source>
      <translation>Schreiben Sie „answers: {team: team}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Write “{key}: {value}”.</source>
      <translation>Schreiben Sie „{key}: {value}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>{key} is no part of a duty’s answers and was left out.</source>
      <translation>{key} gehört nicht zu den Antworten einer Aufgabe und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>{key} is no part of a file of answers and was left out.</source>
      <translation>{key} gehört nicht in eine Datei mit Antworten und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>{team} is not among the teams asked; its answer was left out.</source>
      <translation>{team} gehört nicht zu den gefragten Teams; die Antwort wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>{value} is no id of a duty; it was left out.</source>
      <translation>{value} ist keine ID einer Aufgabe und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>{value} is no id of a team; it was left out.</source>
      <translation>{value} ist keine ID eines Teams und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>“answers” must have an answer for each team; they were left out.</source>
      <translation>„answers“ muss für jedes Team eine Antwort haben; sie wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>“duties” must be a list.</source>
      <translation>„duties“ muss eine Liste sein.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>“teams” is missing, so that nobody was asked.</source>
      <translation>„teams“ fehlt, darum wurde niemand gefragt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>“teams” must be a list of team ids.</source>
      <translation>„teams“ muss eine Liste von Team-IDs sein.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>“{key}” is not followed by the number of a version.</source>
      <translation>Auf „{key}“ folgt nicht die Nummer einer Version.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/answers_text.py" />
      <source>“{key}” must be a text; it was left out.</source>
      <translation>„{key}“ muss ein Text sein und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/conflict_markers.py" />
      <source>Put the marks in order in a text editor, or take the file from git again.</source>
      <translation>Bringen Sie die Zeichen in einem Texteditor in Ordnung, oder holen Sie die Datei noch einmal aus git.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/conflict_markers.py" />
      <source>The conflict that begins here with “&lt;&lt;&lt;&lt;&lt;&lt;&lt;” has no end.</source>
      <translation>Der Konflikt, der hier mit „&lt;&lt;&lt;&lt;&lt;&lt;&lt;“ beginnt, hat kein Ende.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/conflict_markers.py" />
      <source>“{mark}” ends a conflict that has no beginning.</source>
      <translation>„{mark}“ beendet einen Konflikt, der keinen Anfang hat.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/conflict_markers.py" />
      <source>“{mark}” stands where the conflict from line {line} is not at an end.</source>
      <translation>„{mark}“ steht, wo der Konflikt ab Zeile {line} nicht zu Ende ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <location filename="../../models/dutyflow_models/files/head.py" />
      <location filename="../../models/dutyflow_models/files/read.py" />
      <location filename="../../models/dutyflow_models/interchange/into/making.py" />
      <source>Is it the right file?</source>
      <translation>Ist es die richtige Datei?</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>Open it in Dutyflow’s window to decide, or choose between the lines up to “&gt;&gt;&gt;&gt;&gt;&gt;&gt;” and remove the markers.</source>
      <translation>Öffnen Sie sie im Fenster von Dutyflow, um zu entscheiden, oder wählen Sie zwischen den Zeilen bis „&gt;&gt;&gt;&gt;&gt;&gt;&gt;“, und entfernen Sie die Zeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>Open it in a text editor and save it as UTF-8.</source>
      <translation>Öffnen Sie sie in einem Texteditor, und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>Restore it from a copy.</source>
      <translation>Stellen Sie sie aus einer Kopie wieder her.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>The byte {byte} at offset {offset} (line {line}) is not UTF-8.</source>
      <translation>Das Byte {byte} an Stelle {offset} (Zeile {line}) ist kein UTF-8.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>The file has {n} MB; an org file has at most {limit} MB.</source>
      <translation>Die Datei hat {n} MB; eine Organisationsdatei hat höchstens {limit} MB.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>The file has {n} MB; at most {limit} MB are read.</source>
      <translation>Die Datei hat {n} MB; höchstens {limit} MB werden gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>The file holds nothing but zeros; a crash or a full disk may have done that.</source>
      <translation>Die Datei enthält nichts als Nullen; ein Absturz oder ein voller Datenträger kann das getan haben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>The file is larger than {limit} MB, the most an org file has.</source>
      <translation>Die Datei ist größer als {limit} MB, mehr hat keine Organisationsdatei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>The file is written in {encoding}, not in UTF-8.</source>
      <translation>Die Datei ist in {encoding} geschrieben, nicht in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/decoding.py" />
      <source>Two versions of the file were merged and are not resolved here.</source>
      <translation>Zwei Fassungen der Datei wurden zusammengeführt, und hier ist nicht entschieden.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>Another program uses it. Close it there, then save again.</source>
      <translation>Ein anderes Programm benutzt die Datei. Schließen Sie sie dort, und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>It is a folder. Choose another name.</source>
      <translation>Es ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>It is a link that leads back to itself. Choose another name.</source>
      <translation>Es ist ein Verweis, der zu sich selbst führt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The disk can only be read. Save it elsewhere.</source>
      <translation>Der Datenträger kann nur gelesen werden. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The disk is full. Free some space or save it elsewhere.</source>
      <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder speichern Sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The disk reports a fault. Save it on another disk.</source>
      <translation>Der Datenträger meldet einen Fehler. Speichern Sie auf einem anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The file would be larger than allowed there. Save it elsewhere.</source>
      <translation>Die Datei wäre größer als dort erlaubt. Speichern Sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The folder does not exist. Make it or choose another one.</source>
      <translation>Den Ordner gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The folder is not a folder. Choose another one.</source>
      <translation>Der Ordner ist kein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The name is too long. Choose a shorter one.</source>
      <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The network drive does not answer. Save again when it is back, or save elsewhere.</source>
      <translation>Das Netzlaufwerk antwortet nicht. Speichern Sie wieder, wenn es zurück ist, oder anderswo.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>The system says: {reason}. Try again or save it elsewhere.</source>
      <translation>Das System sagt: {reason}. Versuchen Sie es noch einmal, oder speichern Sie anderswo.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>You may not write there. Save it in another folder.</source>
      <translation>Sie dürfen dort nicht schreiben. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <source>Your share of the disk is used up. Free some space.</source>
      <translation>Ihr Anteil am Datenträger ist verbraucht. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/disk_errors.py" />
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <location filename="../../models/dutyflow_models/files/write.py" />
      <location filename="../../models/dutyflow_models/wording.py" />
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/file_names.py" />
      <source>{pattern}: there is no {part}. There are {parts}.</source>
      <translation>{pattern}: {part} gibt es nicht. Es gibt {parts}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/folder.py" />
      <source>The folder {folder} could not be made. {why}</source>
      <translation>Der Ordner {folder} konnte nicht angelegt werden. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/folder.py" />
      <source>{file} is a file. Choose a folder.</source>
      <translation>{file} ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/folder.py" />
      <source>{folder} cannot be used. {why}</source>
      <translation>{folder} kann nicht benutzt werden. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/folder.py" />
      <source>{folder} is no name for a folder. Choose another one.</source>
      <translation>{folder} ist kein Name für einen Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>Keep one A.</source>
      <translation>Behalten Sie ein A.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>The letters are R, A, S, C, I and U, as in “A/R”.</source>
      <translation>Die Buchstaben sind R, A, S, C, I und U, wie in „A/R“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>The letters of “raci” are read as roles.</source>
      <translation>Die Buchstaben von „raci“ werden als Rollen gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>The {letter} of “raci” is ignored: “{key}” is there.</source>
      <translation>Das {letter} von „raci“ zählt nicht: „{key}“ ist da.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>Write “raci: {platform: A/R, dev: C}”.</source>
      <translation>Schreiben Sie „raci: {platform: A/R, dev: C}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>{teams} are both accountable (A); only the first counts.</source>
      <translation>{teams} sind beide verantwortlich (A); nur das erste Team zählt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>{value} names no role.</source>
      <translation>{value} nennt keine Rolle.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>“owner” is ignored: “accountable” is there.</source>
      <translation>„owner“ zählt nicht: „accountable“ ist da.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>“owner” is read as “accountable”.</source>
      <translation>„owner“ wird als „accountable“ gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>“owner” must be one team.</source>
      <translation>„owner“ muss ein einziges Team sein.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/forms.py" />
      <source>“raci” must name teams with their letters.</source>
      <translation>„raci“ muss Teams mit ihren Buchstaben nennen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>The file has none of the keys of an org file.</source>
      <translation>Die Datei hat keinen der Schlüssel einer Organisationsdatei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <location filename="../../desktop/dutyflow/importing/gather.py" />
      <location filename="../../desktop/dutyflow/outside/watch.py" />
      <source>The file is empty.</source>
      <translation>Die Datei ist leer.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>The file is written in format {version}; this version of Dutyflow knows {known}. It opens to be read only.</source>
      <translation>Die Datei ist im Format {version} geschrieben; dieses Dutyflow kennt {known}. Sie wird nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>There is no format {version}.</source>
      <translation>Ein Format {version} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>Use a newer Dutyflow to change it.</source>
      <translation>Nehmen Sie ein neueres Dutyflow, um sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>Write “schema: 1”.</source>
      <translation>Schreiben Sie „schema: 1“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>{key} is not a key of an org file; it stays as it is.</source>
      <translation>{key} ist kein Schlüssel einer Organisationsdatei; er bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>“org.name” is missing.</source>
      <translation>„org.name“ fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>“org.name” is missing; the file's name “{name}” stands in for it.</source>
      <translation>„org.name“ fehlt; der Dateiname „{name}“ steht dafür.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/head.py" />
      <source>“schema” is missing and read as 1.</source>
      <translation>„schema“ fehlt und wird als 1 gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>It can be {values}.</source>
      <translation>Möglich ist {values}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>No duty is called {name}.</source>
      <translation>Keine Aufgabe heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>No factor is called {name}.</source>
      <translation>Kein Faktor heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>No group is called {name}.</source>
      <translation>Keine Gruppe heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>No stage is called {name}.</source>
      <translation>Keine Stufe heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>No team is called {name}.</source>
      <translation>Kein Team heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>Teams are named by their id.</source>
      <translation>Teams werden mit ihrer ID genannt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/known.py" />
      <source>{name} is read as the team “{id}”.</source>
      <translation>{name} wird als das Team „{id}“ gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Choose a file that was made by exporting a layout.</source>
      <translation>Wählen Sie eine Datei, die beim Exportieren einer Anordnung entstand.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Correct the value.</source>
      <translation>Berichtigen Sie den Wert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>It looks like an organisation: open it instead of importing it.</source>
      <translation>Sie sieht wie eine Organisation aus: Öffnen Sie sie, statt sie zu importieren.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Save it as UTF-8.</source>
      <translation>Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Something in “views” is not as it is in a view; it was left out.</source>
      <translation>Etwas in „views“ ist nicht wie in einer Ansicht und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>The file is larger than {limit} MB, which no layout is.</source>
      <translation>Die Datei ist größer als {limit} MB; so groß ist keine Anordnung.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>The text is not UTF-8.</source>
      <translation>Der Text ist kein UTF-8.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>This is not a layout: the line “{line}” is missing.</source>
      <translation>Dies ist keine Anordnung: Die Zeile „{line}“ fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>This layout was written by a newer Dutyflow.</source>
      <translation>Diese Anordnung wurde von einem neueren Dutyflow geschrieben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>Update Dutyflow to read it.</source>
      <translation>Aktualisieren Sie Dutyflow, um sie zu lesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a colour for each team id</source>
      <translation>eine Farbe für jede Team-ID</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a list of duty ids</source>
      <translation>eine Liste von Aufgaben-IDs</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a list of duty ids for each “team/stage”</source>
      <translation>eine Liste von Aufgaben-IDs für jedes „Team/Stufe“</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a list of prompt ids</source>
      <translation>eine Liste von Vorschlags-IDs</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a list of team ids</source>
      <translation>eine Liste von Team-IDs</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a list of views</source>
      <translation>eine Liste von Ansichten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a number from 0.05 to 8</source>
      <translation>eine Zahl von 0.05 bis 8</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a number from 0.5 to 3</source>
      <translation>eine Zahl von 0.5 bis 3</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a number from 80 to 2000 for each stage id</source>
      <translation>eine Zahl von 80 bis 2000 für jede Stufen-ID</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>a value for each factor id</source>
      <translation>ein Wert für jede Faktor-ID</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>one of all, selected, none</source>
      <translation>eines von all, selected, none</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>the id of a scenario</source>
      <translation>die ID eines Szenarios</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>two numbers</source>
      <translation>zwei Zahlen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>“{key}” holds something else than {meant}; it was left out.</source>
      <translation>„{key}“ enthält etwas anderes (erwartet: {meant}) und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/layout_text.py" />
      <source>“{key}” is no part of a layout and was left out.</source>
      <translation>„{key}“ gehört nicht in eine Anordnung und wurde weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/lists.py" />
      <source>Give it another id.</source>
      <translation>Geben Sie ihm eine andere ID.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/lists.py" />
      <source>The id “{id}” is taken in line {line}; this entry is not shown.</source>
      <translation>Die ID „{id}“ ist in Zeile {line} vergeben; dieser Eintrag wird nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>A part of its path is no folder.</source>
      <translation>Ein Teil des Pfades ist kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>Ask its owner for the permission.</source>
      <translation>Bitten Sie den Eigentümer um die Erlaubnis.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>Check the name and the folder.</source>
      <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>Check the name.</source>
      <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>Choose a file, such as *.org.yaml.</source>
      <translation>Wählen Sie eine Datei wie *.org.yaml.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>Remove the link.</source>
      <translation>Entfernen Sie den Verweis.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” cannot be read: the disk reports a fault.</source>
      <translation>„{name}“ kann nicht gelesen werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” cannot be read: {why}.</source>
      <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” does not exist.</source>
      <translation>„{name}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” has a name that no file can have.</source>
      <translation>„{name}“ hat einen Namen, den keine Datei haben kann.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” has too long a name.</source>
      <translation>„{name}“ hat einen zu langen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” is a device.</source>
      <translation>„{name}“ ist ein Gerät.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” is a folder.</source>
      <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” is a link that leads back to itself.</source>
      <translation>„{name}“ ist ein Verweis, der zu sich selbst führt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” is a pipe.</source>
      <translation>„{name}“ ist eine Pipe.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” is a socket.</source>
      <translation>„{name}“ ist ein Socket.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” is no file.</source>
      <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/opening.py" />
      <source>“{name}” may not be read by you.</source>
      <translation>„{name}“ dürfen Sie nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/overwriting.py" />
      <source>{file} was not saved and is as it was; a copy of its old content is {copy}. {why}</source>
      <translation>{file} wurde nicht gespeichert und ist, wie es war; eine Kopie des alten Inhalts ist {copy}. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/overwriting.py" />
      <source>{file} was not saved and may be damaged; a copy of its old content is {copy}. {why}</source>
      <translation>{file} wurde nicht gespeichert und ist vielleicht beschädigt; eine Kopie des alten Inhalts ist {copy}. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/parts.py" />
      <source>{key} is not a key of {part}; it stays as it is.</source>
      <translation>{key} ist hier kein Schlüssel ({part}); er bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/parts.py" />
      <source>{part} has keys with values, not {found}.</source>
      <translation>{part} hat Schlüssel mit Werten; hier steht: {found}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/plain_values.py" />
      <source>Aliases (*) lie more than {n} deep in one another.</source>
      <translation>Aliasse (*) liegen mehr als {n} tief ineinander.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/plain_values.py" />
      <source>Write the values out.</source>
      <translation>Schreiben Sie die Werte aus.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/problems.py" />
      <source>line {line}, column {column}: {problem}</source>
      <translation>Zeile {line}, Spalte {column}: {problem}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/read.py" />
      <source>The file has no keys such as “teams:” and “duties:”; it is no org file.</source>
      <translation>Die Datei hat keine Schlüssel wie „teams:“ und „duties:“; sie ist keine Organisationsdatei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/report.py" />
      <location filename="../../desktop/dutyflow/importing/parts.py" />
      <source>And {n} more of these.</source>
      <translation>Und {n} weitere davon.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/report.py" />
      <source>Did you mean “{word}”?</source>
      <translation>Meinten Sie „{word}“?</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} exists already. Replace it, or choose another name.</source>
      <translation>{file} gibt es schon. Ersetzen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} is a folder. Choose another name.</source>
      <translation>{file} ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} is no longer there: it was removed or renamed since it was opened. Save it again, or under another name.</source>
      <translation>{file} ist nicht mehr da: Die Datei wurde seit dem Öffnen entfernt oder umbenannt. Speichern Sie sie noch einmal oder unter anderem Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} is no name for a file. Choose another one.</source>
      <translation>{file} ist kein Name für eine Datei. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} is not a file but a device or pipe. Choose another name.</source>
      <translation>{file} ist keine Datei, sondern ein Gerät oder eine Pipe. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} is read-only. Allow writing to it, or save under another name.</source>
      <translation>{file} ist schreibgeschützt. Erlauben Sie das Schreiben, oder speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} is written, but it is not certain that it will last. {why}</source>
      <translation>{file} ist geschrieben, aber es ist nicht sicher, dass es Bestand hat. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} was changed by somebody else since it was opened. Save under another name, reload it, or replace it.</source>
      <translation>{file} wurde seit dem Öffnen von jemand anderem geändert. Speichern Sie unter anderem Namen, laden Sie neu, oder ersetzen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} was not saved. {why}</source>
      <translation>{file} wurde nicht gespeichert. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} was not saved: it can only be overwritten in place, and there is nowhere to keep a copy meanwhile. Save it under another name.</source>
      <translation>{file} wurde nicht gespeichert: Die Datei kann nur an Ort und Stelle überschrieben werden, und nirgends ist Platz für eine Kopie. Speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} was not saved: there is no folder {folder}. Make it or choose another one.</source>
      <translation>{file} wurde nicht gespeichert: Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/safe_write.py" />
      <source>{file} was not saved; a part of it is there and could not be removed. {why}</source>
      <translation>{file} wurde nicht gespeichert; ein Teil davon ist da und konnte nicht entfernt werden. {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>Add “{key}: {value}”.</source>
      <translation>Ergänzen Sie „{key}: {value}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>Choose one of: {choices}.</source>
      <translation>Wählen Sie eines von: {choices}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>Write “{text}”.</source>
      <translation>Schreiben Sie „{text}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a decision</source>
      <translation>eine Entscheidung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a duty</source>
      <translation>eine Aufgabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a factor</source>
      <translation>ein Faktor</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a group</source>
      <translation>eine Gruppe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a hand-off</source>
      <translation>eine Übergabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a link</source>
      <translation>ein Verweis</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a next step</source>
      <translation>ein nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a point</source>
      <translation>ein offener Punkt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a principle</source>
      <translation>ein Grundsatz</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a scenario</source>
      <translation>ein Szenario</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a stage</source>
      <translation>eine Stufe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a team</source>
      <translation>ein Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>a waiver</source>
      <translation>eine Ausnahme</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>an assignment</source>
      <translation>eine Zuteilung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>an org file</source>
      <translation>eine Organisationsdatei</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>{part} has no “{key}”; it is not shown.</source>
      <translation>{part} hat kein „{key}“ und wird nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>“org”</source>
      <translation>„org“</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>“{key}” cannot be “{value}”.</source>
      <translation>„{key}“ kann nicht „{value}“ sein.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>“{key}” must be at least {least}, not {value}.</source>
      <translation>„{key}“ muss mindestens {least} sein, nicht {value}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>“{key}” must be at most {most}, not {value}.</source>
      <translation>„{key}“ darf höchstens {most} sein, nicht {value}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>“{value}” cannot be an id: ids have small letters, digits and dashes.</source>
      <translation>„{value}“ kann keine ID sein: IDs haben kleine Buchstaben, Ziffern und Striche.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/sentences.py" />
      <source>“{value}” cannot be an id: it is longer than 64 characters.</source>
      <translation>„{value}“ kann keine ID sein: Sie ist länger als 64 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>The single value of “{key}” is read as a list of one.</source>
      <translation>Der einzelne Wert von „{key}“ wird als Liste mit einem Eintrag gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>a list of addresses</source>
      <translation>eine Liste von Adressen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>a list of texts</source>
      <translation>eine Liste von Texten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>a list of values</source>
      <translation>eine Liste von Werten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>a single value</source>
      <translation>ein einzelner Wert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>factors with their values, as in {sre: true}</source>
      <translation>Faktoren mit ihren Werten, wie {sre: true}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>keys with a value each</source>
      <translation>Schlüssel mit je einem Wert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>keys with their values</source>
      <translation>Schlüssel mit ihren Werten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>keys with values</source>
      <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>one text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/shapes.py" />
      <source>{key} must be {wanted}, not {found}.</source>
      <translation>{key} passt nicht: erwartet {wanted}, gefunden {found}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/write.py" />
      <source>The change in {keys} cannot be written without touching something else in the file, which is written in an unusual way there. Save under another name to get a freshly written file.</source>
      <translation>Die Änderung in {keys} kann nicht geschrieben werden, ohne anderes in der Datei anzurühren, die dort ungewöhnlich geschrieben ist. Speichern Sie unter anderem Namen, dann wird die Datei neu geschrieben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/write.py" />
      <source>The file is written in a newer format than this version of Dutyflow knows, so it is not changed. Use a newer Dutyflow.</source>
      <translation>Die Datei ist in einem neueren Format geschrieben, als dieses Dutyflow kennt, darum wird sie nicht geändert. Nehmen Sie ein neueres Dutyflow.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A backslash is followed by a letter that means nothing.</source>
      <translation>Auf einen Backslash folgt ein Buchstabe, der nichts bedeutet.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A backslash is followed by too few digits.</source>
      <translation>Auf einen Backslash folgen zu wenige Ziffern.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A backslash stands for half a character here, or for none.</source>
      <translation>Ein Backslash steht hier für ein halbes Zeichen oder für keines.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A control character stands here; the file may be damaged or not be text at all.</source>
      <translation>Hier steht ein Steuerzeichen; die Datei ist vielleicht beschädigt oder gar kein Text.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A further document begins here; it stays in the file and is not shown.</source>
      <translation>Hier beginnt ein weiteres Dokument; es bleibt in der Datei und wird nicht gezeigt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A key must be a plain word.</source>
      <translation>Ein Schlüssel muss ein einfaches Wort sein.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A key without a colon.</source>
      <translation>Ein Schlüssel ohne Doppelpunkt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A list cannot begin here.</source>
      <translation>Hier kann keine Liste beginnen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A quote is opened and never closed.</source>
      <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A second colon follows in one line, or the indentation is off.</source>
      <translation>In einer Zeile folgt ein zweiter Doppelpunkt, oder die Einrückung stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A tab is used for indentation.</source>
      <translation>Zum Einrücken steht ein Tabulator.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A value is missing or a bracket too many.</source>
      <translation>Ein Wert fehlt, oder eine Klammer ist zu viel.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A “!” begins a tag that nobody defined.</source>
      <translation>Mit „!“ beginnt ein Tag, das niemand bestimmt hat.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A “!” begins a tag, and this one is not complete.</source>
      <translation>Mit „!“ beginnt ein Tag, und dieses ist nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A “[” is opened and not closed, or a comma is missing.</source>
      <translation>Eine „[“ wird nicht geschlossen, oder ein Komma fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>A “{” is opened and not closed, or a comma is missing.</source>
      <translation>Eine „{“ wird nicht geschlossen, oder ein Komma fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Add the “]” or the comma.</source>
      <translation>Ergänzen Sie die „]“ oder das Komma.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Add the “}” or the comma.</source>
      <translation>Ergänzen Sie die „}“ oder das Komma.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>An invisible character ({name}) stands here, which ends the line for YAML.</source>
      <translation>Hier steht ein unsichtbares Zeichen ({name}), das für YAML die Zeile beendet.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>An “&amp;” or “*” must be followed by a name.</source>
      <translation>Auf „&amp;“ oder „*“ muss ein Name folgen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Begin it with a dash, or indent it.</source>
      <translation>Beginnen Sie sie mit einem Strich, oder rücken Sie sie ein.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Begin the text in the next line, or put quotes around all of it.</source>
      <translation>Beginnen Sie den Text in der nächsten Zeile, oder setzen Sie alles in Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Check its indentation.</source>
      <translation>Prüfen Sie die Einrückung.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Check its indentation; text after a closing quote or bracket needs a line of its own.</source>
      <translation>Prüfen Sie die Einrückung; Text nach einem schließenden Anführungszeichen oder einer Klammer braucht eine eigene Zeile.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Close it.</source>
      <translation>Schließen Sie es.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Compare the line with the ones around it.</source>
      <translation>Vergleichen Sie die Zeile mit denen darum herum.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Indent it like the line above.</source>
      <translation>Rücken Sie ihn ein wie die Zeile darüber.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Keep one organisation in a file.</source>
      <translation>Halten Sie eine Organisation in einer Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Merge the two or remove one.</source>
      <translation>Führen Sie beide zusammen, oder entfernen Sie eines.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>More than {n} brackets or indentations lie in one another.</source>
      <translation>Mehr als {n} Klammern oder Einrückungen liegen ineinander.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>More than {n} lines begin with “%TAG”.</source>
      <translation>Mehr als {n} Zeilen beginnen mit „%TAG“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Org files have no tags: remove it.</source>
      <translation>Organisationsdateien haben keine Tags: Entfernen Sie es.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Put quotes around it, or remove the brackets.</source>
      <translation>Setzen Sie ihn in Anführungszeichen, oder entfernen Sie die Klammern.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Put quotes around the text that has the colon, or check how far the line is indented.</source>
      <translation>Setzen Sie den Text mit dem Doppelpunkt in Anführungszeichen, oder prüfen Sie die Einrückung.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Put quotes around the text.</source>
      <translation>Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Put the dash on a line of its own.</source>
      <translation>Setzen Sie den Strich in eine eigene Zeile.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Remove it.</source>
      <translation>Entfernen Sie es.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Remove the character, or restore the file from a copy.</source>
      <translation>Entfernen Sie das Zeichen, oder stellen Sie die Datei aus einer Kopie wieder her.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Remove the line.</source>
      <translation>Entfernen Sie die Zeile.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Split it.</source>
      <translation>Teilen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Text follows after the end of the content.</source>
      <translation>Nach dem Ende des Inhalts folgt Text.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Text follows the “|” or “&gt;” that begins a text of several lines.</source>
      <translation>Nach „|“ oder „&gt;“, womit ein Text über mehrere Zeilen beginnt, folgt Text.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>The aliases (*) up to here stand for more than we read.</source>
      <translation>Die Aliasse (*) bis hierher stehen für mehr, als wir lesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>The file has more than {n} values.</source>
      <translation>Die Datei hat mehr als {n} Werte.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>The file says that it is written in another YAML than 1.1 or 1.2.</source>
      <translation>Die Datei sagt, dass sie in einem anderen YAML als 1.1 oder 1.2 geschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>The indentation of this text is not clear.</source>
      <translation>Die Einrückung dieses Textes ist nicht klar.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>The line beginning with “%” is not understood.</source>
      <translation>Die Zeile, die mit „%“ beginnt, ist nicht zu verstehen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>The tag {tag} is ignored.</source>
      <translation>Das Tag {tag} zählt nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>This character cannot begin a value.</source>
      <translation>Mit diesem Zeichen kann kein Wert beginnen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>This is not YAML.</source>
      <translation>Das ist kein YAML.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>This is not an org file, or it is broken there.</source>
      <translation>Das ist keine Organisationsdatei, oder sie ist dort beschädigt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>This line does not fit the lines above it.</source>
      <translation>Diese Zeile passt nicht zu den Zeilen darüber.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>This line does not fit the list above it.</source>
      <translation>Diese Zeile passt nicht zur Liste darüber.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Use spaces instead.</source>
      <translation>Nehmen Sie Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Write the character itself.</source>
      <translation>Schreiben Sie das Zeichen selbst.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Write the value itself.</source>
      <translation>Schreiben Sie den Wert selbst.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Write two backslashes, or use single quotes.</source>
      <translation>Schreiben Sie zwei Backslashs, oder nehmen Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>Write “key: value”.</source>
      <translation>Schreiben Sie „Schlüssel: Wert“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>{alias} stands for nothing: no {anchor} comes before it.</source>
      <translation>{alias} steht für nichts: Davor kommt kein {anchor}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>{key} stands here and in line {line}; the first one counts.</source>
      <translation>{key} steht hier und in Zeile {line}; das erste zählt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/files/yaml_errors.py" />
      <source>{problem} It was opened in line {line}.</source>
      <translation>{problem} Geöffnet wurde in Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>A field has more than {most} letters.</source>
      <translation>Ein Feld hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>A quote inside quotes is written twice.</source>
      <translation>Ein Anführungszeichen innerhalb von Anführungszeichen wird doppelt geschrieben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>Does a quote not end?</source>
      <translation>Endet ein Anführungszeichen nicht?</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>The quotes of a field cannot be read.</source>
      <translation>Die Anführungszeichen eines Feldes sind nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>commas</source>
      <translation>Kommas</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>semicolons</source>
      <translation>Semikolons</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>vertical bars</source>
      <translation>senkrechten Strichen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/csv_rows.py" />
      <source>{file} is written in {encoding}, with {separators} between the fields.</source>
      <translation>{file} ist in {encoding} geschrieben, mit {separators} zwischen den Feldern.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage.py" />
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <source>Backstage catalog</source>
      <translation>Backstage-Katalog</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage.py" />
      <source>There is no group, component, API, resource or system in it.</source>
      <translation>Darin ist weder Gruppe noch Komponente, API, Ressource oder System.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage.py" />
      <source>{entity} is not in the catalog; there is no hand-off to it.</source>
      <translation>{entity} steht nicht im Katalog; dorthin gibt es keine Übergabe.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage_catalog.py" />
      <source>A {kind} is neither a team nor a duty; it is left out.</source>
      <translation>{kind} ist weder Team noch Aufgabe und wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage_catalog.py" />
      <source>{entity} stands in {file}, line {line}, too.</source>
      <translation>{entity} steht auch in {file}, Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage_catalog.py" />
      <source>{target} is listed and not fetched.</source>
      <translation>{target} wird genannt, aber nicht geholt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage_teams.py" />
      <source>Groups lie more than {most} deep below {group}.</source>
      <translation>Unter {group} liegen Gruppen mehr als {most} Ebenen tief.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/backstage_teams.py" />
      <source>The owner {owner} is not in the catalog; a team is made of it.</source>
      <translation>Der Eigentümer {owner} steht nicht im Katalog; daraus wird ein Team.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn.py" />
      <source>BPMN lanes</source>
      <translation>BPMN-Bahnen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn.py" />
      <source>It is no BPMN: it has no “definitions”.</source>
      <translation>Das ist kein BPMN: „definitions“ fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn.py" />
      <source>There is no task in it.</source>
      <translation>Darin ist kein Task.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>A flow begins at {place}, which is no task, event or gateway; it is left out.</source>
      <translation>Ein Fluss beginnt bei {place}; das ist weder Task noch Ereignis oder Gateway. Er wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>A flow ends at {place}, which is no task, event or gateway; it is left out.</source>
      <translation>Ein Fluss endet bei {place}; das ist weder Task noch Ereignis oder Gateway. Er wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>The flows branch so much that not all were followed.</source>
      <translation>Die Flüsse verzweigen sich so stark, dass nicht allen gefolgt wurde.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>The lane {lane} names {task}, which is not there.</source>
      <translation>Die Bahn {lane} nennt {task}, das es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>the pool {pool}</source>
      <translation>dem Pool {pool}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/bpmn_process.py" />
      <source>{n} flow that leads to a task of the same lane made no hand-off.</source>
      <extracomment>Many: {n} flows that lead to a task of the same lane made no hand-off.</extracomment>
      <translation>
        <numerusform>{n} Fluss zu einem Task derselben Bahn wurde keine Übergabe.</numerusform>
        <numerusform>{n} Flüsse zu Tasks derselben Bahn wurden keine Übergaben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>A second lane is called {name}: both are one team.</source>
      <translation>Eine zweite Bahn heißt {name}: Beide sind ein Team.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>An arrow begins at nothing; it is left out.</source>
      <translation>Ein Pfeil beginnt im Leeren und wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>An arrow begins at {place}, which is no card; it is left out.</source>
      <translation>Ein Pfeil beginnt bei {place}; das ist keine Karte. Er wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>An arrow ends at nothing; it is left out.</source>
      <translation>Ein Pfeil endet im Leeren und wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>An arrow ends at {place}, which is no card; it is left out.</source>
      <translation>Ein Pfeil endet bei {place}; das ist keine Karte. Er wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>An arrow leads from {title} to itself; it is left out.</source>
      <translation>Ein Pfeil führt von {title} zu sich selbst und wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <location filename="../../models/dutyflow_models/interchange/into/drawio_chart.py" />
      <source>The id {key} is there already; the second one is left out.</source>
      <translation>Die Kennung {key} gibt es schon; das Zweite wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>the lane {lane}</source>
      <translation>der Bahn {lane}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/chart.py" />
      <source>{sentence} It is left out.</source>
      <translation>{sentence} Sie wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/codeowners.py" />
      <source>It does not count beside {file}.</source>
      <translation>Neben {file} zählt sie nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/codeowners.py" />
      <source>There is no rule in it.</source>
      <translation>Darin ist keine Regel.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/codeowners_rules.py" />
      <source>The line has more than {most} letters; it is left out.</source>
      <translation>Die Zeile hat mehr als {most} Zeichen und wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/codeowners_rules.py" />
      <source>This is no heading of a section; it is read as a path.</source>
      <translation>Das ist keine Überschrift eines Abschnitts; es wird als Pfad gelesen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/codeowners_rules.py" />
      <source>{pattern} never counts: line {covering} covers it.</source>
      <translation>{pattern} zählt nie: Zeile {covering} deckt es ab.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/codeowners_rules.py" />
      <source>{word} is no owner: neither @name, @org/team nor an e-mail address.</source>
      <translation>{word} ist kein Eigentümer: weder @name noch @org/team noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/documents.py" />
      <source>It holds more than {most} documents.</source>
      <translation>Sie enthält mehr als {most} Dokumente.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/documents.py" />
      <source>This document is no mapping of keys.</source>
      <translation>Dieses Dokument ist keine Zuordnung von Schlüsseln.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio.py" />
      <source>There is no lane or shape with a text in it.</source>
      <translation>Darin ist weder eine Bahn noch eine Form mit Text.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio.py" />
      <source>draw.io lanes</source>
      <translation>draw.io-Bahnen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio.py" />
      <source>{file} has {number} pages: {names}.</source>
      <translation>{file} hat {number} Seiten: {names}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/drawio_chart.py" />
      <source>{n} text that is no shape was left out of the lanes.</source>
      <extracomment>Many: {n} texts that are no shapes were left out of the lanes.</extracomment>
      <translation>
        <numerusform>{n} Text, der keine Form ist, wurde aus den Bahnen ausgelassen.</numerusform>
        <numerusform>{n} Texte, die keine Formen sind, wurden aus den Bahnen ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_chart.py" />
      <source>{part} lies in the card {card}: a part of it.</source>
      <translation>{part} liegt in der Karte {card}: ein Teil davon.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>It has more than {most} pages.</source>
      <translation>Sie hat mehr als {most} Seiten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>It holds no drawing.</source>
      <translation>Sie enthält keine Zeichnung.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>Save it again with draw.io.</source>
      <translation>Speichern Sie sie noch einmal mit draw.io.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>The page {page} has more than {most} MB unpacked.</source>
      <translation>Die Seite {page} hat entpackt mehr als {most} MB.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>The page {page} holds no drawing.</source>
      <translation>Die Seite {page} enthält keine Zeichnung.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>The page {page} is damaged: it cannot be unpacked.</source>
      <translation>Die Seite {page} ist beschädigt: Sie lässt sich nicht entpacken.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/drawio_pages.py" />
      <source>The page {page}: </source>
      <translation>Die Seite {page}: </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <source>Choose one of them.</source>
      <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <source>Dutyflow organisation</source>
      <translation>Dutyflow-Organisation</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <source>It was written by a newer Dutyflow.</source>
      <translation>Sie wurde von einem neueren Dutyflow geschrieben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <source>No file in it is an organisation of Dutyflow’s.</source>
      <translation>Keine Datei darin ist eine Organisation von Dutyflow.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <location filename="../../models/dutyflow_models/interchange/into/making.py" />
      <location filename="../../models/dutyflow_models/interchange/kinds.py" />
      <source>The folder</source>
      <translation>Der Ordner</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <source>Update this one.</source>
      <translation>Aktualisieren Sie dieses.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/dutyflow.py" />
      <source>{first} and {n} more file are organisations.</source>
      <extracomment>Many: {first} and {n} more files are organisations.</extracomment>
      <translation>
        <numerusform>{first} und {n} weitere Datei sind Organisationen.</numerusform>
        <numerusform>{first} und {n} weitere Dateien sind Organisationen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/list_rows.py" />
      <source>It has more than {most} entries.</source>
      <translation>Sie hat mehr als {most} Einträge.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/list_rows.py" />
      <source>It has more than {most} fields.</source>
      <translation>Sie hat mehr als {most} Felder.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/list_rows.py" />
      <source>{file}, line {line}: several columns have one name: {new} is the second {old}.</source>
      <translation>{file}, Zeile {line}: Mehrere Spalten heißen gleich: {new} ist das zweite {old}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>It has nothing in {field}; it is left out.</source>
      <translation>In {field} steht nichts; der Eintrag wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>List of entries (YAML, JSON or CSV)</source>
      <translation>Liste von Einträgen (YAML, JSON oder CSV)</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>Not read: {fields}.</source>
      <translation>Nicht gelesen: {fields}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>Other lists in it: {lists}.</source>
      <translation>Andere Listen darin: {lists}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>Read {fields}.</source>
      <translation>Gelesen: {fields}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>Say which field is the title.</source>
      <translation>Sagen Sie, welches Feld der Titel ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>The id {id} is in line {line} already; it gets another.</source>
      <translation>Die Kennung {id} steht schon in Zeile {line}; der Eintrag bekommt eine andere.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>There are: {fields}.</source>
      <translation>Es gibt: {fields}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>There are: {known}.</source>
      <translation>Es gibt: {known}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>There is no entry with a title in it.</source>
      <translation>Darin ist kein Eintrag mit einem Titel.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>There is no field {field}.</source>
      <translation>Es gibt kein Feld {field}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>There is no list of entries with named fields in it.</source>
      <translation>Darin ist keine Liste von Einträgen mit benannten Feldern.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>There is no list {list} in it.</source>
      <translation>Darin ist keine Liste {list}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>{field} as description</source>
      <translation>{field} als Beschreibung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>{field} as id</source>
      <translation>{field} als Kennung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>{field} as stage</source>
      <translation>{field} als Stufe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>{field} as tags</source>
      <translation>{field} als Schlagworte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>{field} as team</source>
      <translation>{field} als Team</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/lists.py" />
      <source>{field} as title</source>
      <translation>{field} als Titel</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/making.py" />
      <source>{n} more remark is left out.</source>
      <extracomment>Many: {n} more remarks are left out.</extracomment>
      <translation>
        <numerusform>{n} weitere Anmerkung ist ausgelassen.</numerusform>
        <numerusform>{n} weitere Anmerkungen sind ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid.py" />
      <source>Mermaid lanes</source>
      <translation>Mermaid-Bahnen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid.py" />
      <source>There is no flowchart with cards in it.</source>
      <translation>Darin ist kein Flussdiagramm mit Karten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid.py" />
      <source>{file} holds {diagrams}.</source>
      <translation>{file} enthält {diagrams}.</translation>
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
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid_chart.py" />
      <source>A second lane has the id {key}; its cards go into the first.</source>
      <translation>Eine zweite Bahn hat die Kennung {key}; ihre Karten kommen in die erste.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid_chart.py" />
      <source>An “end” stands where no lane is open.</source>
      <translation>Ein „end“ steht, wo keine Bahn offen ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid_chart.py" />
      <source>From {rest} on the line was not understood.</source>
      <translation>Ab {rest} wurde die Zeile nicht verstanden.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid_chart.py" />
      <source>The lane {lane} does not end.</source>
      <translation>Die Bahn {lane} endet nicht.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/mermaid_chart.py" />
      <source>{arrows} arrows are left out: a chart may have {most}.</source>
      <translation>{arrows} Pfeile sind ausgelassen: Ein Diagramm darf {most} haben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/owners.py" />
      <source>OWNERS files</source>
      <translation>OWNERS-Dateien</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/owners.py" />
      <source>There is no approver or reviewer in it.</source>
      <translation>Darin ist weder „approver“ noch „reviewer“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/owners.py" />
      <source>“{key}” is no key of an OWNERS file.</source>
      <translation>„{key}“ ist kein Schlüssel einer OWNERS-Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/peribolos.py" />
      <source>There is no team in it.</source>
      <translation>Darin ist kein Team.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/peribolos.py" />
      <source>{key} of a team is not taken.</source>
      <translation>{key} eines Teams wird nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/peribolos.py" />
      <source>{right} is no right to a repository: admin, maintain, write and so on.</source>
      <translation>{right} ist kein Recht an einem Repository: admin, maintain, write und so weiter.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/grid.py" />
      <source>A cell may have {most}.</source>
      <translation>Eine Zelle darf {most} haben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/grid.py" />
      <source>Column {column} holds {letters} letters.</source>
      <translation>Spalte {column} enthält {letters} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/grid.py" />
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>Take a part of it.</source>
      <translation>Nehmen Sie einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/grid.py" />
      <source>The table has more than {most} columns.</source>
      <translation>Die Tabelle hat mehr als {most} Spalten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/grid.py" />
      <source>The table has more than {most} rows.</source>
      <translation>Die Tabelle hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/grid.py" />
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{file}, sheet {sheet}</source>
      <translation>{file}, Blatt {sheet}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>Cells name roles by R, A, S, C, I or by words; or columns named so hold teams.</source>
      <translation>Zellen nennen Rollen mit R, A, S, C, I oder mit Wörtern; oder so benannte Spalten enthalten Teams.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>No column is said to hold the duties.</source>
      <translation>Von keiner Spalte ist gesagt, dass sie die Aufgaben enthält.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>No table with RACI letters was found.</source>
      <translation>Es wurde keine Tabelle mit RACI-Buchstaben gefunden.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>RACI table</source>
      <translation>RACI-Tabelle</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>The files</source>
      <translation>Die Dateien</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>This table has no RACI letters and was left out.</source>
      <translation>Diese Tabelle hat keine RACI-Buchstaben und wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>teams stand below their roles</source>
      <translation>Teams stehen unter ihren Rollen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>{how} Left out: {columns}.</source>
      <translation>{how} Ausgelassen: {columns}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <location filename="../../desktop/dutyflow/commands/team_pages.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
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
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>{table}: no row is a head; {teams}.</source>
      <translation>{table}: Keine Zeile ist der Kopf; {teams}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/kind.py" />
      <source>{table}: row {row} names the columns; {teams}.</source>
      <translation>{table}: Zeile {row} benennt die Spalten; {teams}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <source>Column {column}: {text} is no role.</source>
      <translation>Spalte {column}: {text} ist keine Rolle.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <source>The row with {text} has no title and was left out.</source>
      <translation>Die Zeile mit {text} hat keinen Titel und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <source>{n} duty stands above already; what is said first counts.</source>
      <extracomment>Many: {n} duties stand above already; what is said first counts.</extracomment>
      <translation>
        <numerusform>{n} Aufgabe steht schon weiter oben; das zuerst Gesagte zählt.</numerusform>
        <numerusform>{n} Aufgaben stehen schon weiter oben; das zuerst Gesagte zählt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
      <source>{teams} are accountable. {first} was taken, the others do it.</source>
      <translation>{teams} sind verantwortlich. {first} wurde genommen, die anderen führen durch.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/mapping.py" />
      <source>The mapping says of table {number} what is not known.</source>
      <translation>Die Zuordnung sagt von Tabelle {number} etwas Unbekanntes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/scenario_sheets.py" />
      <source>{file}: the sheet {first} was read. {others} shows another scenario and was left out; choose under Table which one is read.</source>
      <extracomment>Many: {file}: the sheet {first} was read. {others} show other scenarios and were left out; choose under Table which one is read.</extracomment>
      <translation>
        <numerusform>{file}: Das Blatt {first} wurde gelesen. {others} zeigt ein anderes Szenario und wurde ausgelassen; wählen Sie unter „Tabelle“, welches gelesen wird.</numerusform>
        <numerusform>{file}: Das Blatt {first} wurde gelesen. {others} zeigen andere Szenarien und wurden ausgelassen; wählen Sie unter „Tabelle“, welches gelesen wird.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>A workbook may have {bytes} bytes in {parts} parts.</source>
      <translation>Eine Arbeitsmappe darf {bytes} Bytes in {parts} Teilen haben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>It has more than {most} sheets.</source>
      <translation>Sie hat mehr als {most} Blätter.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>It unpacks to {size} bytes in {parts}.</source>
      <translation>Entpackt sind es {size} Bytes in {parts}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>Its merged cells are too many.</source>
      <translation>Es sind zu viele verbundene Zellen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>Its part {part} declares entities.</source>
      <translation>Ihr Teil {part} deklariert Entities.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>No workbook needs them.</source>
      <translation>Keine Arbeitsmappe braucht sie.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>Save it as .xlsx without a password.</source>
      <translation>Speichern Sie sie als .xlsx ohne Passwort.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>This is an old workbook, or one with a password.</source>
      <translation>Das ist eine alte Arbeitsmappe oder eine mit Passwort.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>This is no Excel workbook, or it is damaged.</source>
      <translation>Das ist keine Excel-Arbeitsmappe, oder sie ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{file}: left out, as they repeat what others hold: {sheets}.</source>
      <translation>{file}: Ausgelassen, da schon in anderen enthalten: {sheets}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{file}: what is hidden was left out: {sheets}.</source>
      <translation>{file}: Verborgenes wurde ausgelassen: {sheets}.</translation>
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
        <numerusform>{n} Teilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <location filename="../../desktop/dutyflow/commands/printing.py" />
      <source>{n} sheet</source>
      <extracomment>Many: {n} sheets</extracomment>
      <translation>
        <numerusform>{n} Blatt</numerusform>
        <numerusform>{n} Blätter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{place}: merged cells count for each of their rows.</source>
      <translation>{place}: Verbundene Zellen zählen für jede ihrer Zeilen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{place}: nothing below row {row} was looked at.</source>
      <translation>{place}: Unterhalb von Zeile {row} wurde nichts angesehen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/raci/xlsx_grids.py" />
      <source>{place}: of {formulas} the value counts that the file keeps.</source>
      <translation>{place}: Von {formulas} zählt der Wert, den die Datei enthält.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/sigs.py" />
      <source>There is no SIG called {name}.</source>
      <translation>Keine SIG heißt {name}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/sigs.py" />
      <source>There is no special interest group in it.</source>
      <translation>Darin ist keine Special Interest Group.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/sigs.py" />
      <source>This subproject has no name.</source>
      <translation>Dieses Teilprojekt hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>It does not say with which team.</source>
      <translation>Es ist nicht gesagt, mit welchem Team.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>No team is named behind “Team name and focus”.</source>
      <translation>Hinter „Team name and focus“ ist kein Team genannt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>There is a page for {team} already; this one adds to it.</source>
      <translation>Für {team} gibt es schon eine Seite; diese ergänzt sie.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>There is no Team API in it.</source>
      <translation>Darin ist keine Team-API.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>{duty} of {team} is not a duty that is described.</source>
      <translation>{duty} von {team} ist keine Aufgabe, die beschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>{letters} are no RASCI letters.</source>
      <translation>{letters} sind keine RASCI-Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>{type} is none of the four types of teams.</source>
      <translation>{type} ist keiner der vier Teamtypen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/team_api.py" />
      <source>{what} has no place here.</source>
      <translation>Für {what} ist hier kein Platz.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>It is no board of Trello: it has no lists and cards.</source>
      <translation>Das ist kein Trello-Board: Listen und Karten fehlen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>The card {title} names a list that is not there; it has no place.</source>
      <translation>Die Karte {title} nennt eine Liste, die es nicht gibt; sie hat keinen Platz.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>The id {key} is there already; the second list is left out.</source>
      <translation>Die Kennung {key} gibt es schon; die zweite Liste wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>The lists of {file} were taken for stages.</source>
      <translation>Die Listen von {file} wurden für Stufen gehalten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>The lists of {file} were taken for teams.</source>
      <translation>Die Listen von {file} wurden für Teams gehalten.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>There is no open card in it.</source>
      <translation>Darin ist keine offene Karte.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>Trello board</source>
      <translation>Trello-Board</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>{n} card of a closed list was left out.</source>
      <extracomment>Many: {n} cards of closed lists were left out.</extracomment>
      <translation>
        <numerusform>{n} Karte einer geschlossenen Liste wurde ausgelassen.</numerusform>
        <numerusform>{n} Karten geschlossener Listen wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>{n} closed card was left out.</source>
      <extracomment>Many: {n} closed cards were left out.</extracomment>
      <translation>
        <numerusform>{n} geschlossene Karte wurde ausgelassen.</numerusform>
        <numerusform>{n} geschlossene Karten wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/trello.py" />
      <source>{n} closed list was left out.</source>
      <extracomment>Many: {n} closed lists were left out.</extracomment>
      <translation>
        <numerusform>{n} geschlossene Liste wurde ausgelassen.</numerusform>
        <numerusform>{n} geschlossene Listen wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New decision: {title}.</source>
      <translation>Neue Entscheidung: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New duty: {title} ({team}).</source>
      <translation>Neue Aufgabe: {title} ({team}).</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New factor: {title}.</source>
      <translation>Neuer Faktor: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New group: {title}.</source>
      <translation>Neue Gruppe: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New hand-off: {title}.</source>
      <translation>Neue Übergabe: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New point: {title}.</source>
      <translation>Neuer offener Punkt: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New principle: {title}.</source>
      <translation>Neuer Grundsatz: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New scenario: {title}.</source>
      <translation>Neues Szenario: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New stage: {title}.</source>
      <translation>Neue Stufe: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New team: {title}.</source>
      <translation>Neues Team: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>New waiver: {title}.</source>
      <translation>Neue Ausnahme: {title}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The decision {title} says more.</source>
      <translation>Die Entscheidung {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The duty {title} says more.</source>
      <translation>Die Aufgabe {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The factor {title} says more.</source>
      <translation>Der Faktor {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The group {title} says more.</source>
      <translation>Die Gruppe {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The hand-off {title} says more.</source>
      <translation>Die Übergabe {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The point {title} says more.</source>
      <translation>Der offene Punkt {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The principle {title} says more.</source>
      <translation>Der Grundsatz {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The scenario {title} says more.</source>
      <translation>Das Szenario {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The stage {title} says more.</source>
      <translation>Die Stufe {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The team {title} says more.</source>
      <translation>Das Team {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/into_existing.py" />
      <source>The waiver {title} says more.</source>
      <translation>Die Ausnahme {title} sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/kinds.py" />
      <source>Is it the right folder?</source>
      <translation>Ist es der richtige Ordner?</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/kinds.py" />
      <source>No file in the folder is called as one that can be imported.</source>
      <translation>Keine Datei im Ordner heißt wie eine, die importiert werden kann.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/kinds.py" />
      <source>There is no kind “{kind}”.</source>
      <translation>Es gibt keine Art „{kind}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/kinds.py" />
      <source>{file}: it was not recognised what this is.</source>
      <translation>{file}: Es wurde nicht erkannt, was das ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/option_files.py" />
      <source>Choose one that was saved when importing.</source>
      <translation>Wählen Sie eine, die beim Importieren gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/option_files.py" />
      <source>This is no mapping for such a file.</source>
      <translation>Das ist keine Zuordnung für eine solche Datei.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/option_files.py" />
      <source>{name} of a mapping is {allowed}.</source>
      <translation>{name} einer Zuordnung ist {allowed}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{n} decision</source>
      <extracomment>Many: {n} decisions</extracomment>
      <translation>
        <numerusform>{n} Entscheidung</numerusform>
        <numerusform>{n} Entscheidungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <location filename="../../models/dutyflow_models/picture/headers.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <location filename="../../desktop/dutyflow/at_hand.py" />
      <location filename="../../desktop/dutyflow/board/accessible/interface.py" />
      <location filename="../../desktop/dutyflow/board/accessible/words.py" />
      <location filename="../../desktop/dutyflow/board/lit.py" />
      <location filename="../../desktop/dutyflow/handing.py" />
      <location filename="../../desktop/dutyflow/panels/inspector.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <location filename="../../desktop/dutyflow/panels/subject.py" />
      <location filename="../../desktop/dutyflow/step_texts.py" />
      <location filename="../../desktop/dutyflow/views/load_bars.py" />
      <location filename="../../desktop/dutyflow/views/matrix.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/merge_start.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/team_buttons.py" />
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
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <source>{n} factor</source>
      <extracomment>Many: {n} factors</extracomment>
      <translation>
        <numerusform>{n} Faktor</numerusform>
        <numerusform>{n} Faktoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <source>{n} group</source>
      <extracomment>Many: {n} groups</extracomment>
      <translation>
        <numerusform>{n} Gruppe</numerusform>
        <numerusform>{n} Gruppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <location filename="../../desktop/dutyflow/board/accessible/interface.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <location filename="../../desktop/dutyflow/views/load_heat.py" />
      <location filename="../../desktop/dutyflow/window/statusbar.py" />
      <source>{n} hand-off</source>
      <extracomment>Many: {n} hand-offs</extracomment>
      <translation>
        <numerusform>{n} Übergabe</numerusform>
        <numerusform>{n} Übergaben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <source>{n} point</source>
      <extracomment>Many: {n} points</extracomment>
      <translation>
        <numerusform>{n} offener Punkt</numerusform>
        <numerusform>{n} offene Punkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <source>{n} principle</source>
      <extracomment>Many: {n} principles</extracomment>
      <translation>
        <numerusform>{n} Grundsatz</numerusform>
        <numerusform>{n} Grundsätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <source>{n} scenario</source>
      <extracomment>Many: {n} scenarios</extracomment>
      <translation>
        <numerusform>{n} Szenario</numerusform>
        <numerusform>{n} Szenarien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>{n} stage</source>
      <extracomment>Many: {n} stages</extracomment>
      <translation>
        <numerusform>{n} Stufe</numerusform>
        <numerusform>{n} Stufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/proposal.py" />
      <source>{n} waiver</source>
      <extracomment>Many: {n} waivers</extracomment>
      <translation>
        <numerusform>{n} Ausnahme</numerusform>
        <numerusform>{n} Ausnahmen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/source.py" />
      <source>This is no text: it holds zero bytes.</source>
      <translation>Das ist kein Text: Es enthält Nullbytes.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/source.py" />
      <source>{file}, line {line}</source>
      <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>It defines a document type or entities, which may hide something.</source>
      <translation>Sie definiert einen Dokumenttyp oder Entities, die etwas verbergen können.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>It has more than {most} MB.</source>
      <translation>Sie hat mehr als {most} MB.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>Save it again with the program it is from.</source>
      <translation>Speichern Sie sie noch einmal mit dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>The XML cannot be read.</source>
      <translation>Das XML ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>The XML is damaged: {said}.</source>
      <translation>Das XML ist beschädigt: {said}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>The elements are nested too deep.</source>
      <translation>Die Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/interchange/xml_tree.py" />
      <source>The elements are too many.</source>
      <translation>Es sind zu viele Elemente.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/card.py" />
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Includes {what}</source>
      <translation>Umfasst {what}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/card.py" />
      <location filename="../../desktop/dutyflow/board/hints.py" />
      <source>Not: {what}</source>
      <translation>Nicht: {what}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/card.py" />
      <source>Nothing more is written about it.</source>
      <translation>Mehr steht nicht dazu.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/chips.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>disputed</source>
      <translation>strittig</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/chips.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>later</source>
      <translation>später</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/chips.py" />
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/chips.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/table.py" />
      <source>out of scope</source>
      <translation>außer Betracht</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/chips.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>proposed</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/chips.py" />
      <source>✓ accepted</source>
      <translation>✓ angenommen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/ghosts.py" />
      <location filename="../../models/dutyflow_models/picture/grid.py" />
      <location filename="../../desktop/dutyflow/panels/choices.py" />
      <source>No stage</source>
      <translation>Ohne Stufe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/ghosts.py" />
      <source>gone</source>
      <translation>entfallen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/headers.py" />
      <source>Nobody answers for these yet</source>
      <translation>Dafür steht noch niemand ein</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/picture/headers.py" />
      <source>{n} duty · load {load}</source>
      <extracomment>Many: {n} duties · load {load}</extracomment>
      <translation>
        <numerusform>{n} Karte · Last {load}</numerusform>
        <numerusform>{n} Karten · Last {load}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/legend.py" />
      <source>appeared</source>
      <translation>neu hinzugekommen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/legend.py" />
      <source>asks or informs</source>
      <translation>bittet oder informiert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/legend.py" />
      <source>hands over</source>
      <translation>übergibt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/legend.py" />
      <source>has a part in another team’s card</source>
      <translation>ist an der Karte eines anderen Teams beteiligt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/legend.py" />
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/legend.py" />
      <source>was here before</source>
      <translation>war vorher hier</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/seats.py" />
      <source>with nobody</source>
      <translation>mit niemandem</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/picture/seats.py" />
      <source>with {team}</source>
      <translation>mit {team}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/printouts/matrix.py" />
      <source>A accountable · R responsible · S supports · C consulted · I informed · U uses</source>
      <translation>A verantwortlich · R durchführend · S unterstützend · C beratend · I informiert · U nutzt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/exchanges.py" />
      <source>{duty} (used)</source>
      <translation>{duty} (genutzt)</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/exchanges.py" />
      <source>{handoff}; expected: {expectation}</source>
      <translation>{handoff}; erwartet: {expectation}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/html.py" />
      <source>en</source>
      <comment>the code of the language, for HTML</comment>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>After the workshop</source>
      <translation>Nach dem Workshop</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Before the workshop</source>
      <translation>Vor dem Workshop</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Duties that are gone</source>
      <translation>Weggefallene Aufgaben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Findings left</source>
      <translation>Verbliebene Befunde</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/importing/dialog.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/window/recovery_notice.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Minutes</source>
      <comment>what is written down of a workshop</comment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Minutes: {title}</source>
      <translation>Protokoll: {title}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>New duties</source>
      <translation>Neue Aufgaben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>New teams</source>
      <translation>Neue Teams</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Next steps</source>
      <translation>Nächste Schritte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>No decision was written down.</source>
      <translation>Keine Entscheidung wurde aufgeschrieben.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Nobody has it</source>
      <translation>Niemand hat sie</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>None.</source>
      <comment>no findings</comment>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Not accepted yet</source>
      <translation>Noch nicht angenommen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/workshop/present/strip.py" />
      <location filename="../../desktop/dutyflow/workshop/present/views_dialog.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Nothing was logged.</source>
      <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <source>Open points</source>
      <translation>Offene Punkte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Other changes</source>
      <translation>Andere Änderungen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Out of scope</source>
      <translation>Außer Betracht</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Owners are those of the scenario {scenario}.</source>
      <translation>Die Zuständigen sind die des Szenarios {scenario}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/workshop/agenda_dialog.py" />
      <source>Phase</source>
      <translation>Phase</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Points that were closed</source>
      <translation>Geschlossene Punkte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Renamed duties</source>
      <translation>Umbenannte Aufgaben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Renamed teams</source>
      <translation>Umbenannte Teams</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Status changes</source>
      <translation>Statusänderungen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Teams that are gone</source>
      <translation>Weggefallene Teams</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>The board</source>
      <translation>Das Board</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Time per duty</source>
      <translation>Zeit je Aufgabe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Time per phase</source>
      <translation>Zeit je Phase</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>What was decided</source>
      <translation>Was entschieden wurde</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Where the duties stand</source>
      <translation>Wo die Aufgaben stehen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>Who took what over</source>
      <translation>Wer was übernommen hat</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/panels/point_rows.py" />
      <source>about {titles}</source>
      <translation>zu {titles}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>in {scenario}</source>
      <translation>in {scenario}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/subject.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <source>parked</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>raised by {name}</source>
      <translation>aufgeworfen von {name}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{begun} to {ended}; {time}.</source>
      <translation>{begun} bis {ended}; {time}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/summary.py" />
      <location filename="../../desktop/dutyflow/workshop/replay/words.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
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
      <source>{n} error</source>
      <extracomment>Many: {n} errors</extracomment>
      <translation>
        <numerusform>{n} Fehler</numerusform>
        <numerusform>{n} Fehler</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{n} note</source>
      <extracomment>Many: {n} notes</extracomment>
      <translation>
        <numerusform>{n} Hinweis</numerusform>
        <numerusform>{n} Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{n} undone</source>
      <extracomment>Many: {n} undone</extracomment>
      <translation>
        <numerusform>{n} rückgängig gemacht</numerusform>
        <numerusform>{n} rückgängig gemacht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{n} warning</source>
      <extracomment>Many: {n} warnings</extracomment>
      <translation>
        <numerusform>{n} Warnung</numerusform>
        <numerusform>{n} Warnungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/minutes.py" />
      <source>{title} ({n})</source>
      <translation>{title} ({n})</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Accountable</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Consulted</source>
      <translation>Beratend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Contact: {address}</source>
      <translation>Kontakt: {address}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Informed</source>
      <translation>Informiert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Members: {names}</source>
      <translation>Mitglieder: {names}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Nobody.</source>
      <translation>Niemand.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>None.</source>
      <comment>no open points</comment>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <location filename="../../desktop/dutyflow/panels/role_grid.py" />
      <source>Responsible</source>
      <translation>Durchführend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Scenario: {scenario}</source>
      <translation>Szenario: {scenario}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Supports</source>
      <translation>Unterstützend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Teams: {organisation}</source>
      <translation>Teams: {organisation}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>Uses</source>
      <translation>Nutzt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/reports/teams.py" />
      <source>{role}: {n}</source>
      <translation>{role}: {n}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/scenario.py" />
      <source>Other answers</source>
      <translation>Andere Antworten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/scenario.py" />
      <source>no {subject}</source>
      <translation>ohne {subject}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>changes {n} role</source>
      <extracomment>Many: changes {n} roles</extracomment>
      <translation>
        <numerusform>ändert {n} Rolle</numerusform>
        <numerusform>ändert {n} Rollen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>gains {n}</source>
      <translation>gewinnt {n}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>loses {n}</source>
      <translation>verliert {n}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>nothing on the board changes</source>
      <translation>nichts auf dem Board ändert sich</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{group}: {teams} are lanes of their own now.</source>
      <translation>{group}: {teams} sind jetzt eigene Bahnen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{group}: {teams} are one lane now.</source>
      <translation>{group}: {teams} sind jetzt eine Bahn.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} appears</source>
      <extracomment>Many: {n} appear</extracomment>
      <translation>
        <numerusform>{n} kommt dazu</numerusform>
        <numerusform>{n} kommen dazu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} changes roles</source>
      <extracomment>Many: {n} change roles</extracomment>
      <translation>
        <numerusform>{n} ändert Rollen</numerusform>
        <numerusform>{n} ändern Rollen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} duty appears</source>
      <extracomment>Many: {n} duties appear</extracomment>
      <translation>
        <numerusform>{n} Aufgabe kommt dazu</numerusform>
        <numerusform>{n} Aufgaben kommen dazu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} duty changes roles</source>
      <extracomment>Many: {n} duties change roles</extracomment>
      <translation>
        <numerusform>{n} Aufgabe ändert Rollen</numerusform>
        <numerusform>{n} Aufgaben ändern Rollen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} duty is gone</source>
      <extracomment>Many: {n} duties are gone</extracomment>
      <translation>
        <numerusform>{n} Aufgabe fällt weg</numerusform>
        <numerusform>{n} Aufgaben fallen weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} duty moves</source>
      <extracomment>Many: {n} duties move</extracomment>
      <translation>
        <numerusform>{n} Aufgabe wandert</numerusform>
        <numerusform>{n} Aufgaben wandern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} duty moves to {team}</source>
      <extracomment>Many: {n} duties move to {team}</extracomment>
      <translation>
        <numerusform>{n} Aufgabe wandert zu {team}</numerusform>
        <numerusform>{n} Aufgaben wandern zu {team}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} hand-off appears</source>
      <extracomment>Many: {n} hand-offs appear</extracomment>
      <translation>
        <numerusform>{n} Übergabe kommt dazu</numerusform>
        <numerusform>{n} Übergaben kommen dazu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} hand-off is gone</source>
      <extracomment>Many: {n} hand-offs are gone</extracomment>
      <translation>
        <numerusform>{n} Übergabe fällt weg</numerusform>
        <numerusform>{n} Übergaben fallen weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} is gone</source>
      <extracomment>Many: {n} are gone</extracomment>
      <translation>
        <numerusform>{n} fällt weg</numerusform>
        <numerusform>{n} fallen weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} moves</source>
      <extracomment>Many: {n} move</extracomment>
      <translation>
        <numerusform>{n} wandert</numerusform>
        <numerusform>{n} wandern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} moves to {team}</source>
      <extracomment>Many: {n} move to {team}</extracomment>
      <translation>
        <numerusform>{n} wandert zu {team}</numerusform>
        <numerusform>{n} wandern zu {team}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} team appears</source>
      <extracomment>Many: {n} teams appear</extracomment>
      <translation>
        <numerusform>{n} Team kommt dazu</numerusform>
        <numerusform>{n} Teams kommen dazu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} team is gone</source>
      <extracomment>Many: {n} teams are gone</extracomment>
      <translation>
        <numerusform>{n} Team fällt weg</numerusform>
        <numerusform>{n} Teams fallen weg</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} teams are lanes of their own</source>
      <translation>{n} Teams sind eigene Bahnen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{n} teams are one lane</source>
      <translation>{n} Teams sind eine Bahn</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/team_differences.py" />
      <source>{scenario}: {changes}</source>
      <translation>{scenario}: {changes}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Amber</source>
      <translation>Bernstein</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Indigo</source>
      <translation>Indigo</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Lime</source>
      <translation>Limette</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Open</source>
      <comment>the state of a duty</comment>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Pink</source>
      <translation>Pink</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Proposed</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Slate</source>
      <translation>Schiefer</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Teal</source>
      <translation>Petrol</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>about</source>
      <translation>betrifft</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>accountable</source>
      <translation>verantwortlich</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>activity</source>
      <translation>Tätigkeit</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>aliases</source>
      <translation>weitere Namen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>applies to</source>
      <translation>gilt für</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>assignments</source>
      <translation>Zuteilungen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>by</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>color</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>consulted</source>
      <translation>beratend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>consumers</source>
      <translation>Nutzer</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>default</source>
      <translation>üblicher Wert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/views/load_figures.py" />
      <source>differentiating</source>
      <translation>differenzierend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/views/load_figures.py" />
      <source>enabling</source>
      <translation>befähigend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>excludes</source>
      <translation>gehört nicht dazu</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>expectation</source>
      <translation>Erwartung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>external</source>
      <translation>extern</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>facts</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>focus</source>
      <translation>Schwerpunkt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>includes</source>
      <translation>gehört dazu</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>informed</source>
      <translation>informiert</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>links</source>
      <translation>Verweise</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>load</source>
      <translation>Last</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>merge</source>
      <translation>zusammengelegt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>next step</source>
      <translation>nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>out-of-scope</source>
      <translation>außer Betracht</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>passes</source>
      <translation>übergibt</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>previously</source>
      <translation>frühere IDs</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>raised by</source>
      <translation>aufgeworfen von</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>responsible</source>
      <translation>durchführend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/views/load_figures.py" />
      <source>running</source>
      <translation>Betrieb</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>source</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>supporter</source>
      <translation>Unterstützer</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>supports</source>
      <translation>unterstützend</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>target</source>
      <translation>an</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <location filename="../../desktop/dutyflow/workshop/votes/page.py" />
      <source>teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>type</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>user</source>
      <translation>Nutzer</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>uses it</source>
      <translation>nutzt es</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/terms.py" />
      <source>when</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/conflicted.py" />
      <source>Before “=======” it cannot be read: {why}</source>
      <translation>Vor „=======“ ist sie nicht zu lesen: {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/conflicted.py" />
      <source>Behind “=======” it cannot be read: {why}</source>
      <translation>Nach „=======“ ist sie nicht zu lesen: {why}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/merge.py" />
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>The {kind} list is in one order in mine and in another in theirs.</source>
      <translation>Die Reihenfolge ist bei mir eine andere als bei den anderen ({kind}).</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} has the id {mine} in mine and {theirs} in theirs.</source>
      <translation>{entry} hat bei mir die ID {mine} und bei den anderen {theirs}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} is only in mine; theirs lacks it.</source>
      <translation>{entry} gibt es nur bei mir, nicht bei den anderen.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} is only in theirs; mine lacks it.</source>
      <translation>{entry} gibt es nur bei den anderen, nicht bei mir.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} was removed in mine and changed in theirs.</source>
      <translation>{entry} wurde bei mir entfernt und bei den anderen geändert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} was removed in mine and still used in theirs.</source>
      <translation>{entry} wurde bei mir entfernt und wird bei den anderen noch benutzt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} was removed in theirs and changed in mine.</source>
      <translation>{entry} wurde bei den anderen entfernt und bei mir geändert.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{entry} was removed in theirs and still used in mine.</source>
      <translation>{entry} wurde bei den anderen entfernt und wird bei mir noch benutzt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{part}: {field} is {mine} in mine and {theirs} in theirs.</source>
      <translation>{part}: {field} ist bei mir {mine} und bei den anderen {theirs}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/sentences.py" />
      <source>{part}: {field} is {mine} in mine and {theirs} in theirs; it was {base}.</source>
      <translation>{part}: {field} ist bei mir {mine} und bei den anderen {theirs}; es war {base}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/three_way/texts.py" />
      <source>The conflicts cannot be marked in the file’s text.</source>
      <translation>Die Konflikte können im Text der Datei nicht gekennzeichnet werden.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/wording.py" />
      <source>{factor} is {values}</source>
      <translation>{factor} ist {values}</translation>
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
      <translation>Jedes Team für sich</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>Welcome, and the board as it is</source>
      <translation>Begrüßung und das Board, wie es ist</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <source>What if</source>
      <translation>Was wäre, wenn</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agenda.py" />
      <location filename="../../desktop/dutyflow/actions/workshop_table.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/scene.py" />
      <location filename="../../desktop/dutyflow/workshop/deal/start_panel.py" />
      <source>Who owns this?</source>
      <translation>Wem gehört das?</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agreement.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>don’t know</source>
      <translation>weiß nicht</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agreement.py" />
      <source>no answer from {silent}</source>
      <translation>keine Antwort von {silent}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/agreement.py" />
      <location filename="../../desktop/dutyflow/panels/relations.py" />
      <location filename="../../desktop/dutyflow/workshop/blind/cards_page.py" />
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/changed.py" />
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <location filename="../../desktop/dutyflow/at_hand.py" />
      <location filename="../../desktop/dutyflow/comparison.py" />
      <location filename="../../desktop/dutyflow/export/picture.py" />
      <source>Base</source>
      <translation>Basis</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/film.py" />
      <source>As it was at the beginning</source>
      <translation>Wie es am Anfang war</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/film.py" />
      <source>Redo: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/film.py" />
      <source>Undo: {step}</source>
      <translation>Rückgängig: {step}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>It is of another organisation: “{theirs}”, not “{mine}”.</source>
      <translation>Sie gehört zu einer anderen Organisation: „{theirs}“, nicht „{mine}“.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>The team “{each}” is not known here.</source>
      <translation>Das Team „{each}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is given to {named}, a team not known here.</source>
      <translation>{title} hat {named}, ein Team, das hier nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is given to “{answer}”, a team not known here.</source>
      <translation>{title} hat „{answer}“, ein Team, das hier nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is not in the copy.</source>
      <translation>{title} ist nicht in der Kopie.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/homework.py" />
      <source>{title} is not on the board.</source>
      <translation>{title} ist nicht auf dem Board.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/outcomes.py" />
      <source>Blind round, “{title}”: all say {answer}</source>
      <translation>Blindrunde, „{title}“: alle sagen {answer}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/outcomes.py" />
      <source>Blind round, “{title}”: {in_a_sentence}</source>
      <translation>Blindrunde, „{title}“: {in_a_sentence}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/pages.py" />
      <source>{number} of {n}</source>
      <translation>{number} von {n}</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/prompts.py" />
      <source>“{name}” is no list of prompts: {place} – {first}.</source>
      <translation>„{name}“ ist keine Liste mit Anregungen: {place} – {first}.</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>No duties</source>
      <translation>Keine Aufgaben</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>No duty with “{words}”</source>
      <translation>Keine Aufgabe mit „{words}“</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>There is nothing on the board yet</source>
      <translation>Auf dem Board ist noch nichts</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <location filename="../../desktop/dutyflow/document.py" />
      <location filename="../../desktop/dutyflow/export/exporters.py" />
      <location filename="../../desktop/dutyflow/export/variants.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/slides.py" />
      <source>{duties} with “{words}”</source>
      <translation>{duties} mit „{words}“</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>Voted: {said} ({in_dots})</source>
      <translation>Abgestimmt: {said} ({in_dots})</translation>
    </message>
    <message>
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>{more} more</source>
      <translation>{more} weitere</translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>{n} dot</source>
      <extracomment>Many: {n} dots</extracomment>
      <translation>
        <numerusform>{n} Punkt</numerusform>
        <numerusform>{n} Punkte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/workshop/votes.py" />
      <source>{team} has put its one dot. Take one back, or go on with the next team.</source>
      <extracomment>Many: {team} has put all of its {n} dots. Take one back, or go on with the next team.</extracomment>
      <translation>
        <numerusform>{team} hat seinen einzigen Punkt vergeben. Nehmen Sie ihn zurück, oder gehen Sie zum nächsten Team.</numerusform>
        <numerusform>{team} hat alle {n} Punkte vergeben. Nehmen Sie einen zurück, oder gehen Sie zum nächsten Team.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Answer people who ask what is known about them</source>
      <translation>Menschen antworten, die fragen, was über sie gespeichert ist</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Back up data apart from the place where it lives</source>
      <translation>Daten getrennt von ihrem Ort sichern</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Change tables while users work</source>
      <translation>Tabellen ändern, während Nutzer arbeiten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Decide who may read production data</source>
      <translation>Entscheiden, wer Produktivdaten lesen darf</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Delete data when its time is over</source>
      <translation>Daten löschen, wenn ihre Zeit vorbei ist</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Encrypt data, and keep the keys</source>
      <translation>Daten verschlüsseln und die Schlüssel hüten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Know in which order systems come back</source>
      <translation>Wissen, in welcher Reihenfolge Systeme zurückkommen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Notice wrong data before customers do</source>
      <translation>Falsche Daten bemerken, bevor Kunden es tun</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Provide data to test with that belongs to nobody</source>
      <translation>Testdaten bereitstellen, die niemandem gehören</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Run queues and streams</source>
      <translation>Warteschlangen und Datenströme betreiben</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Run the databases</source>
      <translation>Die Datenbanken betreiben</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Say which data is how secret</source>
      <translation>Sagen, welche Daten wie geheim sind</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Where does a developer see that a field must not be logged?</source>
      <translation>Wo sieht ein Entwickler, dass ein Feld nicht protokolliert werden darf?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Which database has to be there before anything else starts?</source>
      <translation>Welche Datenbank muss da sein, bevor irgendetwas anderes startet?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who allows it for one day, and who notices that the day is over?</source>
      <translation>Wer erlaubt es für einen Tag, und wer merkt, dass der Tag vorbei ist?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who can still read it when one person has left?</source>
      <translation>Wer kann sie noch lesen, wenn eine Person gegangen ist?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who collects it from every system within a month?</source>
      <translation>Wer trägt es innerhalb eines Monats aus allen Systemen zusammen?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who empties a queue that has not moved since Friday?</source>
      <translation>Wer leert eine Schlange, die seit Freitag steht?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who is called when one is full, the team or the platform?</source>
      <translation>Wer wird gerufen, wenn eine voll ist, das Team oder die Plattform?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who knows how long it may be kept, and who deletes it?</source>
      <translation>Wer weiß, wie lange sie bleiben dürfen, und wer löscht sie?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who owns a number that two reports show differently?</source>
      <translation>Wem gehört eine Zahl, die zwei Berichte verschieden zeigen?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who proves once a year that it can be read again?</source>
      <translation>Wer beweist einmal im Jahr, dass sie sich wieder lesen lassen?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Who takes a change back that went wrong half way?</source>
      <translation>Wer nimmt eine Änderung zurück, die auf halbem Weg misslang?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/data.yaml" />
      <source>Whose names are in the test system?</source>
      <translation>Wessen Namen stehen im Testsystem?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Call the vendor, and stay on the line</source>
      <translation>Den Hersteller anrufen und dranbleiben</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Could somebody who has never seen the system follow it?</source>
      <translation>Könnte jemand danach handeln, der das System nie gesehen hat?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Incidents</source>
      <translation>Störungen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Keep what is needed to understand an attack later</source>
      <translation>Aufheben, was später einen Angriff verstehen hilft</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Lead when several teams are needed at once</source>
      <translation>Führen, wenn mehrere Teams zugleich gebraucht werden</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Look after alerts</source>
      <translation>Die Alarme pflegen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Look back after an incident, without blame</source>
      <translation>Nach einer Störung zurückblicken, ohne Schuldige</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>On call for what customers use</source>
      <translation>Rufbereitschaft für das, was Kunden benutzen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Plan who is on call, and find somebody when they are ill</source>
      <translation>Die Rufbereitschaft planen und Ersatz finden, wenn jemand krank ist</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Practise an outage before there is one</source>
      <translation>Einen Ausfall üben, bevor einer kommt</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Say how bad it is</source>
      <translation>Sagen, wie schlimm es ist</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Say who is called when the first one does not know</source>
      <translation>Sagen, wer gerufen wird, wenn der Erste nicht weiterweiß</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>See that what an incident taught is done</source>
      <translation>Dafür sorgen, dass geschieht, was eine Störung lehrte</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Take a release back</source>
      <translation>Eine Freigabe zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Tell customers and colleagues while it lasts</source>
      <translation>Kunden und Kollegen währenddessen informieren</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>When was the last one, and who was missing?</source>
      <translation>Wann war der letzte, und wer fehlte?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Which number comes third?</source>
      <translation>Welche Nummer kommt als dritte?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who asks in three months whether it was?</source>
      <translation>Wer fragt in drei Monaten, ob es geschah?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who deletes an alarm that everybody ignores?</source>
      <translation>Wer löscht einen Alarm, den alle überhören?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who has the contract number at three in the morning?</source>
      <translation>Wer hat um drei Uhr früh die Vertragsnummer?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who invites, and who writes it down?</source>
      <translation>Wer lädt ein, und wer schreibt es auf?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who may do it without asking, and how long does it take?</source>
      <translation>Wer darf das, ohne zu fragen, und wie lange dauert es?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who may wake people, and who may say that it can wait until morning?</source>
      <translation>Wer darf Leute wecken, und wer darf sagen, dass es bis morgen Zeit hat?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who says what is tried next, and who only listens?</source>
      <translation>Wer sagt, was als Nächstes versucht wird, und wer hört nur zu?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who stops the clean-up before the traces are gone?</source>
      <translation>Wer hält das Aufräumen an, bevor die Spuren weg sind?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who swaps the shifts of the holidays?</source>
      <translation>Wer tauscht die Schichten der Feiertage?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Who writes the sentence that customers read in the first half hour?</source>
      <translation>Wer schreibt den Satz, den Kunden in der ersten halben Stunde lesen?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Whose phone rings first?</source>
      <translation>Wessen Telefon klingelt zuerst?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/incident.yaml" />
      <source>Write down what to do at night</source>
      <translation>Aufschreiben, was nachts zu tun ist</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Back up the clusters and their state</source>
      <translation>Die Cluster und ihren Zustand sichern</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Bring a new team onto the platform</source>
      <translation>Ein neues Team auf die Plattform bringen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Give and limit capacity for each team</source>
      <translation>Jedem Team Kapazität geben und begrenzen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>How does a team learn that an interface it uses goes away?</source>
      <translation>Wie erfährt ein Team, dass eine Schnittstelle verschwindet, die es nutzt?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Keep the platform’s handbook true</source>
      <translation>Das Handbuch der Plattform wahr halten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Look after names and domains</source>
      <translation>Namen und Domains pflegen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>On call for the platform itself</source>
      <translation>Rufbereitschaft für die Plattform selbst</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Patch the machines below the clusters</source>
      <translation>Die Maschinen unter den Clustern flicken</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Renew certificates before they end</source>
      <translation>Zertifikate erneuern, bevor sie enden</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Run the image registry</source>
      <translation>Die Ablage der Images betreiben</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Run the way in from outside</source>
      <translation>Den Weg von außen herein betreiben</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Take down what nobody uses</source>
      <translation>Abbauen, was niemand mehr nutzt</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Tell teams what will be removed, and by when</source>
      <translation>Teams sagen, was wegfällt, und bis wann</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Upgrade the clusters before their version ends</source>
      <translation>Die Cluster aktualisieren, bevor ihre Version endet</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Watch licences and support contracts</source>
      <translation>Lizenzen und Wartungsverträge im Blick behalten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Watch what the platform costs</source>
      <translation>Die Kosten der Plattform beobachten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Which backup was restored last, and did it work?</source>
      <translation>Welche Sicherung wurde zuletzt zurückgespielt, und ging es?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Which one ends next, and who is told?</source>
      <translation>Welches endet als Nächstes, und wer erfährt es?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who cleans it up, and who notices when nothing can be pulled?</source>
      <translation>Wer räumt sie auf, und wer merkt, wenn sich nichts mehr holen lässt?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who knows when the contract of the storage ends?</source>
      <translation>Wer weiß, wann der Vertrag des Speichers endet?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who may change a record, and who pays for the domain?</source>
      <translation>Wer darf einen Eintrag ändern, und wer bezahlt die Domain?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who may delete a cluster, and who makes sure that it was the right one?</source>
      <translation>Wer darf einen Cluster löschen, und wer stellt sicher, dass es der richtige war?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who reads what the next version takes away?</source>
      <translation>Wer liest, was die nächste Version wegnimmt?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who restarts a node for a kernel fix, and in which week?</source>
      <translation>Wer startet einen Knoten für eine Kernel-Korrektur neu, und in welcher Woche?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who says no when a team asks for more?</source>
      <translation>Wer sagt nein, wenn ein Team mehr verlangt?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who sees the bill first, and who may switch something off?</source>
      <translation>Wer sieht die Rechnung zuerst, und wer darf etwas abschalten?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who sits beside them in the first week?</source>
      <translation>Wer sitzt in der ersten Woche neben ihm?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Who takes out what is no longer so?</source>
      <translation>Wer nimmt heraus, was nicht mehr stimmt?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Whose are load balancers, ingress and the rules of the firewall between them?</source>
      <translation>Wem gehören Lastverteiler, Ingress und die Firewall-Regeln dazwischen?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/platform.yaml" />
      <source>Whose phone rings when not an application but the platform is down at night?</source>
      <translation>Wessen Telefon klingelt, wenn nachts nicht eine Anwendung, sondern die Plattform ausfällt?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Allow exceptions from a rule, and end them</source>
      <translation>Ausnahmen von einer Regel erlauben und beenden</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Fix a published hole within days</source>
      <translation>Eine veröffentlichte Lücke in Tagen schließen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Guard the access for emergencies</source>
      <translation>Den Notfallzugang hüten</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>How do we know that what runs is what we built?</source>
      <translation>Woher wissen wir, dass läuft, was wir gebaut haben?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>How does a new colleague get in on the first day, and with which rights?</source>
      <translation>Wie kommt ein neuer Kollege am ersten Tag hinein, und mit welchen Rechten?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Keep and change secrets</source>
      <translation>Geheimnisse verwahren und wechseln</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Keep the record of who did what, out of reach of those in it</source>
      <translation>Aufzeichnen, wer was tat, außer Reichweite derer, die darin stehen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Let somebody try to break in</source>
      <translation>Jemanden den Einbruch versuchen lassen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Look at services and vendors before they are used</source>
      <translation>Dienste und Hersteller ansehen, bevor man sie nutzt</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Look for known holes in images and libraries</source>
      <translation>Nach bekannten Lücken in Images und Bibliotheken suchen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Look through who may do what, and take rights back</source>
      <translation>Durchsehen, wer was darf, und Rechte zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Say which application may talk to which</source>
      <translation>Sagen, welche Anwendung mit welcher reden darf</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Say who may do what, and give it to them</source>
      <translation>Sagen, wer was darf, und es geben</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Security</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Sign what is built, and check the signature before it runs</source>
      <translation>Signieren, was gebaut wird, und die Signatur prüfen, bevor es läuft</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Teach people what they have to know about security</source>
      <translation>Leuten beibringen, was sie über Sicherheit wissen müssen</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Think through attacks before something is built</source>
      <translation>Angriffe durchdenken, bevor etwas gebaut wird</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Where do passwords and keys lie, and who changes one that leaked?</source>
      <translation>Wo liegen Passwörter und Schlüssel, und wer wechselt einen, der bekannt wurde?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who allows a new connection, and who takes an old one away?</source>
      <translation>Wer erlaubt eine neue Verbindung, und wer nimmt eine alte weg?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who asks what could go wrong, and when?</source>
      <translation>Wer fragt, was schiefgehen kann, und wann?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who can read it, for how long, and who may delete from it?</source>
      <translation>Wer kann es lesen, wie lange, und wer darf daraus löschen?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who decides that everything else waits?</source>
      <translation>Wer entscheidet, dass alles andere wartet?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who gets the list, and how long may a critical one stay?</source>
      <translation>Wer bekommt die Liste, und wie lange darf eine kritische bleiben?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who loses access on the day they leave?</source>
      <translation>Wer verliert den Zugang an dem Tag, an dem er geht?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who may break the glass, and who reads afterwards what was done?</source>
      <translation>Wer darf die Scheibe einschlagen, und wer liest danach, was getan wurde?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who may say yes, and who remembers that it was for three months?</source>
      <translation>Wer darf ja sagen, und wer erinnert sich, dass es für drei Monate war?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who orders the test, and who mends what it finds?</source>
      <translation>Wer bestellt die Prüfung, und wer behebt, was sie findet?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who reads what a vendor may do with our data?</source>
      <translation>Wer liest, was ein Hersteller mit unseren Daten tun darf?</translation>
    </message>
    <message>
      <location filename="../../resources/prompts/security.yaml" />
      <source>Who shows a new colleague how to report something strange?</source>
      <translation>Wer zeigt einem neuen Kollegen, wie man etwas Seltsames meldet?</translation>
    </message>
  </context>
</TS>
