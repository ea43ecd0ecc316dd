"""Writes an org file as people do: every list and map in another style, with comments between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.scalars import scalar_text

if TYPE_CHECKING:
    from random import Random

    from dutyflow_models.org import Organisation


@dataclass
class Hand:
    """Somebody's way of writing; `random` decides what the flags leave open."""

    random: Random
    newline: str = "\n"
    comments: bool = False
    final_newline: bool = True

    def file(self, organisation: Organisation) -> str:
        lines = ["# who does what"] if self.comments else []
        for key, value in {"schema": 1, **file_map(organisation)}.items():
            if self.random.random() < 0.4:
                lines.append("")
            if self.comments and self.random.random() < 0.3:
                lines += [f"# section {key}", *[""] * self.random.randrange(2)]
            lines += self.pair(key, value, 0)
        text = self.newline.join(lines)
        return text + self.newline if self.final_newline else text

    def pair(self, key, value, column):
        name = scalar_text(key, self.random.choice(["", "", "", "'", '"']))
        margin = " " * column
        if self.in_block(value):
            inner = column + (self.dash(value) if isinstance(value, list) else self.indent())
            return [f"{margin}{name}:{self.comment()}", *self.block(value, inner)]
        if isinstance(value, str) and self.can_be_literal(value) and self.random.random() < 0.7:
            inner = " " * (column + self.indent())
            mark = "|" if value.endswith("\n") else "|-"
            body = [inner + line if line else "" for line in value.removesuffix("\n").split("\n")]
            return [f"{margin}{name}: {mark}{self.comment()}", *body]
        return [f"{margin}{name}: {self.flow(value, top=True)}{self.comment()}"]

    def block(self, value, column):
        if isinstance(value, dict):
            return [line for key in value for line in self.pair(key, value[key], column)]
        lines = []
        for item in value:
            lines += self.between(column, first=not lines)
            margin = " " * column
            blanks = " " * self.random.choice([1, 1, 1, 3])
            if self.in_block(item) and isinstance(item, dict):
                first, *rest = self.block(item, column + 1 + len(blanks))
                lines += [f"{margin}-{blanks}{first.lstrip(' ')}", *rest]
            else:
                lines.append(f"{margin}-{blanks}{self.flow(item, top=True)}{self.comment()}")
        return lines

    def between(self, column, *, first):
        lines = []
        if not first and self.random.random() < 0.2:
            lines += [""]
        if self.comments and self.random.random() < 0.2:
            lines += [" " * column + "# one: [of {those", *[""] * self.random.choice([0, 0, 1])]
        return lines

    def flow(self, value, *, top=False):
        padding = self.random.choice(["", " "])
        if isinstance(value, dict):
            pairs = [
                f"{scalar_text(key, flow=True)}: {self.flow(held)}" for key, held in value.items()
            ]
            return self.bracketed("{", pairs, "}", padding) if pairs else "{}"
        if isinstance(value, list):
            items = [self.flow(held) for held in value]
            return self.bracketed("[", items, "]", padding) if items else "[]"
        return self.scalar(value, flow=not top)

    def bracketed(self, opening, texts, closing, padding):
        if self.random.random() < 0.15:
            texts = [f"{' ' * 16}{text}," for text in texts]
            return self.newline.join([opening, *texts, " " * 14 + closing])
        trailing = "," if self.random.random() < 0.1 else ""
        return f"{opening}{padding}{', '.join(texts)}{trailing}{padding}{closing}"

    def scalar(self, value, *, flow=False):
        return scalar_text(value, self.random.choice(["", "", "'", '"']), flow=flow)

    def comment(self):
        return "  # why: so" if self.comments and self.random.random() < 0.2 else ""

    def in_block(self, value):
        if not value or not isinstance(value, dict | list):
            return False
        deep = any(isinstance(held, dict | list) for held in _held(value))
        return self.random.random() < (0.8 if deep else 0.5)

    def indent(self):
        return self.random.choice([2, 2, 4, 3])

    def dash(self, value):
        return self.random.choice([0, 2, 2, 4])

    @staticmethod
    def can_be_literal(value):
        body = value.removesuffix("\n")
        return (
            "\n" in value
            and body == body.strip()
            and value.isascii()
            and value.replace("\n", "").isprintable()
        )


def _held(value):
    return value.values() if isinstance(value, dict) else value
