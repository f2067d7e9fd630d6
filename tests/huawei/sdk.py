"""Huawei's own SDK for Python, as a second opinion: installed into .dev/venv, and looked into by reflection.

A script that needs it calls `inside`, which runs the script again with that folder's Python. Exit 77 says that the SDK
cannot be had now.
"""

from __future__ import annotations

import importlib
import inspect
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".dev" / "venv"
VERSION = "3.1.219"
SKIPPED = 77
HAS_VERSIONS = """
import sys, yaml
from importlib.metadata import version
sys.exit([f"{word.split('==')[0]}=={version(word.split('==')[0])}" for word in sys.argv[1:]] != sys.argv[1:])
"""


@dataclass(frozen=True, slots=True)
class Api:
    """One package of the SDK. `calls`: its calls that ours have another name for; `whole`: we describe all of it."""

    name: str
    package: str
    module: str
    client: str
    calls: Mapping[str, str]
    whole: bool

    def load(self) -> ModuleType:
        return importlib.import_module(self.module)


# The four ways to log in have one path and one method, so a description has one operation for them.
LOGIN = "KeystoneCreateUserTokenByPassword"
APIS = (
    Api("swr", "huaweicloudsdkswr", "huaweicloudsdkswr.v2", "SwrClient", {}, whole=True),
    Api(
        "iam",
        "huaweicloudsdkiam",
        "huaweicloudsdkiam.v3",
        "IamClient",
        {
            "KeystoneCreateUserTokenByPasswordAndMfa": LOGIN,
            "KeystoneCreateAgencyToken": LOGIN,
            "KeystoneCreateScopedToken": LOGIN,
            "CreateTemporaryAccessKeyByAgency": "CreateTemporaryAccessKeyByToken",
        },
        whole=False,
    ),
    Api("sts", "huaweicloudsdksts", "huaweicloudsdksts.v1", "StsClient", {}, whole=True),
)


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a model. `text` is what the SDK says of it, in Chinese with the words of enums as they are."""

    attribute: str
    wire: str
    type: str
    required: bool
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """What the SDK sends for an operation, by its own code. `query` and `headers` are wire names."""

    name: str
    function: str
    method: str
    path: str
    query: tuple[str, ...]
    headers: tuple[str, ...]
    reply_headers: tuple[str, ...]


# ---- reflection ----


def calls(api: Api) -> dict[str, Call]:
    """Every call of a client, by its name in the documentation."""
    members = inspect.getmembers(getattr(api.load(), api.client))
    found = [_call(name, inspect.getsource(code)) for name, code in members if name.endswith("_http_info")]
    return {call.name: call for call in found}


def _call(function: str, source: str) -> Call:
    def words(pattern: str) -> tuple[str, ...]:
        return tuple(re.findall(pattern, source))

    reply_headers = words(r"response_headers = \[(.*?)\]")
    return Call(
        name=words(r'"response_type": "(\w+)Response"')[0],
        function=function.removeprefix("_").removesuffix("_http_info"),
        method=words(r'"method": "(\w+)"')[0],
        path=words(r'"resource_path": "(.*?)"')[0],
        query=words(r"query_params\.append\(\('(.*?)'"),
        headers=tuple(name for name in words(r"header_params\['(.*?)'\]") if name != "Content-Type"),
        reply_headers=tuple(re.findall(r'"(.*?)"', "".join(reply_headers))),
    )


@cache
def fields(model: type[Any]) -> tuple[Field, ...]:
    """The fields of a model. The SDK checks nothing: a field is mandatory when its constructor sets it even to None."""
    source = inspect.getsource(model.__init__) if "__init__" in vars(model) else ""
    texts = dict(re.findall(r":param (\w+): ?(.*?)(?=\n\s*:type)", source, re.DOTALL))
    types: dict[str, str] = model.openapi_types
    return tuple(
        Field(
            attribute=name,
            wire=model.attribute_map[name],
            type=kind,
            required=not re.search(rf"if {name} is not None:\s*\n\s*self\.{name} = ", source),
            text=texts.get(name, ""),
        )
        for name, kind in types.items()
    )


# ---- installing ----


def inside(main: Callable[[], int]) -> int:
    """Runs `main` in the Python that has the SDK, this process's own or another one; 77 when it cannot be had."""
    if Path(sys.prefix).resolve() == VENV.resolve():
        return main()
    if reason := _install():
        print(f"skipped: Huawei's SDK for Python cannot be had: {reason}")
        return SKIPPED
    path = os.pathsep.join([str(ROOT / "codegen"), *os.environ.get("PYTHONPATH", "").split(os.pathsep)])
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run([VENV / "bin" / "python", *sys.argv], env=environment, check=False).returncode


def _install() -> str | None:
    """Makes the folder's Python able to import the SDK; the reason when that fails. PyYAML comes along with it."""
    python = VENV / "bin" / "python"
    wanted = [f"{package}=={VERSION}" for package in ("huaweicloudsdkcore", *(api.package for api in APIS))]
    known = [python, "-c", HAS_VERSIONS, *wanted]
    if python.exists() and subprocess.run(known, capture_output=True, check=False).returncode == 0:
        return None
    steps = [] if python.exists() else [[sys.executable, "-m", "venv", str(VENV)]]
    steps.append([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted])
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return f"{' '.join(step[1:4])} failed: {''.join((done.stderr or done.stdout).strip().splitlines()[-1:])}"
    return None
