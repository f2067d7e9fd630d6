"""Runs functions in forked processes, a few at a time: what a document does to its process stays there, and is measured."""

from __future__ import annotations

import contextlib
import os
import signal
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Ended(Generic[Key]):
    """How a process ended. `code` is its exit code, or minus the number of the signal that ended it."""

    key: Key
    code: int
    seconds: float
    kibibytes: int


@dataclass(frozen=True, slots=True)
class Task(Generic[Key]):
    """`work` runs in a process of its own and leaves its result in files; its value is the exit code."""

    key: Key
    work: Callable[[], int]
    wall: float = 600.0


def run(tasks: Iterable[Task[Key]], jobs: int) -> Iterator[Ended[Key]]:
    """Runs all tasks, at most `jobs` at a time, and tells of each as it ends. A task that takes longer than its `wall` is killed."""
    waiting = iter(tasks)
    running: dict[int, tuple[Task[Key], float]] = {}
    try:
        while True:
            while len(running) < jobs and (task := next(waiting, None)) is not None:
                running[_start(task)] = (task, time.monotonic() + task.wall)
            if not running:
                return
            yield _next_end(running)
    finally:
        for process in running:
            _kill(process)


def _start(task: Task[Key]) -> int:
    process = os.fork()
    if process:
        return process
    code = 70
    try:
        os.setpgid(0, 0)  # So that compilers that it starts end with it.
        code = task.work()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def _next_end(running: dict[int, tuple[Task[Key], float]]) -> Ended[Key]:
    while True:
        for process, (_, deadline) in running.items():
            if time.monotonic() > deadline:
                _kill(process)
        process, status, used = os.wait4(-1, os.WNOHANG)
        if process in running:
            task, _ = running.pop(process)
            return Ended(task.key, os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss)
        time.sleep(0.005)


def _kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process, signal.SIGKILL)
