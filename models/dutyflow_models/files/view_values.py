"""The views of a layout as plain values, and back: what cannot be understood is left out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pydantic import ValidationError

from dutyflow_models.files.plain_values import resolved
from dutyflow_models.layout import SavedView

if TYPE_CHECKING:
    from dutyflow_models.files.plain_values import PlainValue

VIEWS = "views"


def view_values(view: SavedView) -> dict[str, object]:
    """Return what a view says, without what lies at its default."""
    usual = SavedView()
    return {
        name: value
        for name in SavedView.model_fields
        if (value := getattr(view, name)) != getattr(usual, name) or name == "title"
    }


def facts_resolved(views: PlainValue) -> object:
    """Return the views of a file with their answers as what they mean, instead of as texts."""
    if not isinstance(views, list):
        return views
    return [
        {**view, "facts": resolved(view["facts"])}
        if isinstance(view, dict) and "facts" in view
        else view
        for view in views
    ]


def views_understood(values: object) -> tuple[tuple[SavedView, ...], bool]:
    """Return the views as far as they can be understood, and whether that is all of them."""
    if not isinstance(values, list | tuple):
        return (), values is None
    read = [_understood(value) for value in values]
    views = tuple(view for view, _ in read if view is not None)
    return views, all(whole for _, whole in read)


def _understood(value: object) -> tuple[SavedView | None, bool]:
    if isinstance(value, SavedView):
        return value, True
    if not isinstance(value, Mapping):
        return None, False
    values = {name: held for name, held in value.items() if name in SavedView.model_fields}
    try:
        return SavedView.model_validate(values), True
    except ValidationError as error:
        refused = {str(detail["loc"][0]) for detail in error.errors(include_url=False)}
    fitting = {name: held for name, held in values.items() if name not in refused}
    return SavedView.model_validate(fitting), False
