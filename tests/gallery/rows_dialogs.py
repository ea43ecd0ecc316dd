"""Pictures of dialogs: each alone, as large as it opens."""

from __future__ import annotations

from functools import partial

from row import Row
from stage import FILES, Stage

from dutyflow_models.edits.duties import set_duty


def done(action: str, stage: Stage) -> None:
    """Do something that asks more."""
    stage.select("on-call")
    stage.act(action)


def export(format_id: str, stage: Stage) -> None:
    """Choose a format in the dialog."""
    from dutyflow.export.dialog import ExportDialog

    def choose() -> None:
        dialog = stage.window.findChild(ExportDialog)
        dialog.form.format.setCurrentIndex(dialog.form.format.findData(format_id))
        dialog.refresh()

    stage.then(choose)
    stage.act("export")


def imported(name: str, stage: Stage) -> None:
    """Import a file or folder of others."""
    import shutil

    from dutyflow.commands.importing import show_import

    source = FILES / name
    target = stage.folder / source.name
    (shutil.copytree if source.is_dir() else shutil.copyfile)(source, target)
    dialog = show_import(stage.desk, target)
    stage.wait()
    stage.until(lambda: dialog.kind.count() and not dialog.busy)


def close_unsaved(stage: Stage) -> None:
    """Close with something unsaved."""
    stage.edit(lambda org: set_duty(org, "on-call", {"title": "On call day and night"}))
    stage.act("close")


def fault(stage: Stage) -> None:
    """Report a fault of the program."""
    from dutyflow.errors import Fault

    trace = (
        "Traceback (most recent call last):\n  File “board.py”, line 12, in paint\nValueError: 7"
    )
    stage.desk.tell.fault(Fault("Something went wrong in Dutyflow. Your work is kept.", trace))


def problems(stage: Stage) -> None:
    """List what is wrong in the file."""
    stage.act("problems")


def lines(stage: Stage) -> None:
    """Ask into which duties one is split."""
    stage.select("on-call")
    stage.act("split-duty")


def snapshots(stage: Stage) -> None:
    """Keep two snapshots and look at them."""
    desk = stage.desk
    for name, title in (("Before the workshop", "On call"), ("After the deal", "On call at night")):
        desk.library.keep_snapshot(desk.layouts.where, name, desk.document.copy_text())
        stage.edit(lambda org, t=title: set_duty(org, "on-call", {"title": t}))
    stage.act("snapshots")


def views(stage: Stage) -> None:
    """Keep two views and list them."""
    from dutyflow_models.layout import view_of
    from dutyflow_models.workshop.slides import with_view

    document = stage.desk.document
    for name, scenario in (("Everything", None), ("When we are small", "small")):
        stage.scenario(scenario)
        document.arrange(lambda layout, n=name: with_view(layout, view_of(layout, n)))
    stage.act("views")


def held(stage: Stage) -> None:
    """Hold a short workshop."""
    desk = stage.desk
    desk.workshop.start()
    for minute, title in enumerate(("On call", "On call at night", "On call day and night")):
        stage.time_passes(60 * minute)
        stage.edit(lambda org, t=title: set_duty(org, "on-call", {"title": t}), f"Reword ‘{title}’")
    desk.workshop.end()


def minutes(stage: Stage) -> None:
    """Write the minutes of a workshop."""
    held(stage)
    stage.act("minutes")


def sessions(stage: Stage) -> None:
    """Choose a workshop to see again."""
    held(stage)
    stage.act("replay")


def no_sessions(stage: Stage) -> None:
    """Choose where there is nothing to choose."""
    stage.act("replay")


def about_selected(action: str, stage: Stage) -> None:
    """Write something about two duties."""
    stage.select("on-call", "watch-load")
    stage.then(lambda: stage.type("Who is called first, and who pays for the nights?"))
    stage.act(action)


def answered(stage: Stage) -> None:
    """Close a point with an answer."""
    stage.act("points")
    panel = stage.desk.side.points
    panel.take_up("point", 0)
    panel.do("close")


def guide_searched(stage: Stage) -> None:
    """Look something up."""
    stage.act("guide")
    stage.keys("Ctrl+F")
    stage.type("snapshot")
    stage.keys("Return", "Down")


DIALOGS = (
    Row("dialog-question", "A question", close_unsaved, "sample", "QMessageBox"),
    Row("dialog-text", "A name is asked", partial(done, "add-team"), "sample", "TextQuestion"),
    Row("dialog-lines", "A question for several lines", lines, "sample", "LinesQuestion"),
    Row("dialog-problems", "Problems in a file", problems, "loose", "ProblemList"),
    Row("dialog-no-problems", "No problems in a file", problems, "sample", "ProblemList"),
    Row("dialog-fault", "A fault of the program", fault, "sample", "FaultReport"),
    Row("dialog-about", "About", partial(done, "about"), "sample", "About"),
    Row("dialog-shortcuts", "Keyboard shortcuts", partial(done, "shortcuts"), "sample",
        "ShortcutSheet"),
    Row("guide", "The guide", partial(done, "guide"), "sample", "GuideWindow"),
    Row("guide-search", "A search in the guide", guide_searched, "sample", "GuideWindow"),
    Row("dialog-preferences", "Preferences", partial(done, "preferences"), "sample",
        "PreferencesDialog"),
    Row("dialog-limits", "Limits of findings", partial(done, "finding-limits"), "sample",
        "LimitsDialog"),
    Row("dialog-condition", "There only when", partial(done, "condition"), "sample",
        "ConditionDialog"),
    Row("dialog-scenarios", "Scenarios", partial(done, "scenarios-edit"), "sample",
        "ScenarioEditor"),
    *(
        Row(f"dialog-export-{name}", f"Export: {name}", partial(export, name), "sample",
            "ExportDialog")
        for name in ("png", "svg", "pdf", "pptx", "raci-xlsx", "raci-markdown", "mermaid")
    ),
    Row("dialog-export-all", "Export all", partial(done, "export-all"), "sample",
        "ExportAllDialog"),
    *(
        Row(f"dialog-import-{name.partition('/')[0]}", f"Import: {name}", partial(imported, name),
            "sample", "ImportDialog")
        for name in ("raci/agency.csv", "lists/aufgaben.csv", "trello/flower-shop.json", "github",
                     "drawio/orders.drawio", "backstage")
    ),
    Row("dialog-import-new", "Import with nothing open", partial(imported, "raci/acme.csv"), "",
        "ImportDialog"),
    Row("dialog-snapshots", "Snapshots", snapshots, "sample", "SnapshotsBrowser"),
    Row("dialog-no-snapshots", "No snapshots", partial(done, "snapshots"), "sample",
        "SnapshotsBrowser"),
    Row("dialog-views", "Views", views, "sample", "ViewsDialog"),
    Row("dialog-no-views", "No views", partial(done, "views"), "sample", "ViewsDialog"),
    Row("dialog-prompts", "Has someone got this?", partial(done, "prompts"), "sample",
        "PromptsDialog"),
    Row("dialog-point", "Park a point", partial(about_selected, "park-point"), "sample",
        "PointDialog"),
    Row("dialog-decision", "Write a decision", partial(about_selected, "write-decision"),
        "sample", "DecisionDialog"),
    Row("dialog-answer", "Answer a point", answered, "settled", "AnswerDialog"),
    Row("dialog-agenda", "Start a workshop", partial(done, "workshop-start"), "sample",
        "AgendaDialog"),
    Row("dialog-minutes", "Write minutes", minutes, "settled", "PagesDialog"),
    Row("dialog-team-pages", "Team pages", partial(done, "team-pages"), "settled", "PagesDialog"),
    Row("dialog-sessions", "Replay", sessions, "sample", "SessionsDialog"),
    Row("dialog-no-sessions", "Nothing to replay", no_sessions, "sample", "SessionsDialog"),
)  # fmt: skip
