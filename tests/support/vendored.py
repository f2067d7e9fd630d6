"""Makes single headers for the vendoring tests: of small descriptions, and of runtimes that differ in one line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

DESCRIPTION = """\
openapi: 3.1.0
info: {{title: {title}, version: "1"}}
paths:
  /{title}/{{name}}:
    get:
      operationId: Show{title}
      parameters:
        - {{name: name, in: path, required: true, schema: {{type: string}}}}
      responses:
        "200":
          description: It.
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/{title}"}}}}}}
components:
  schemas:
    {title}:
      type: object
      properties:
        name: {{type: string}}
        size: {{type: integer, format: {format}}}
        names: {{type: array, items: {{type: string}}}}
"""


def description(out: Path, title: str, format: str = "int64") -> Path:
    """A description of one operation `Show<title>` and one schema `<title>`."""
    path = out / f"{title}.yaml"
    path.write_text(DESCRIPTION.format(title=title, format=format))
    return path


def other_runtime(out: Path) -> Path:
    """A runtime that encodes a space as `+`: its behaviour shows whose code runs."""
    folder = out / "other_runtime"
    shutil.copytree(ROOT / "include" / "bindery", folder)
    url = folder / "url.hpp"
    text = url.read_text()
    marked = "    if (detail::is_unreserved(c)) {\n"
    assert marked in text, "url.hpp has changed; the other runtime needs another difference"
    url.write_text(text.replace(marked, "    if (c == ' ') {\n      out.push_back('+');\n      continue;\n    }\n" + marked))
    return folder


def header(spec: Path, output: Path, namespace: str, *options: str | Path) -> None:
    """Runs the generator as a user does."""
    command = [sys.executable, str(ROOT / "codegen"), str(spec), "-o", str(output), "--namespace", namespace, *map(str, options)]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(command, check=True, env=environment)
