<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>dutyflow</name>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/export_all.py" />
      <location filename="../../desktop/dutyflow/export/all_dialog.py" />
      <source>{n} file</source>
      <extracomment>Many: {n} files</extracomment>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/commands/printing.py" />
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
    <message numerus="yes">
      <location filename="../../desktop/dutyflow/importing/accepting.py" />
      <location filename="../../desktop/dutyflow/importing/list_form.py" />
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
      <source>{n} team</source>
      <extracomment>Many: {n} teams</extracomment>
      <translation>
        <numerusform>{n} Team</numerusform>
        <numerusform>{n} Teams</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../models/dutyflow_models/interchange/into/raci/making.py" />
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
  </context>
</TS>
