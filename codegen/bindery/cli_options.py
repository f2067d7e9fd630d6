"""The options that say how a description is read and which part of it counts: every command has them."""

from __future__ import annotations

import argparse


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", metavar="WHAT", action="append", default=[], help="an operation id, tag:NAME, or a pattern of paths; may be repeated")
    parser.add_argument("--except", dest="leave_out", metavar="WHAT", action="append", default=[], help="likewise what to leave out")
    parser.add_argument("--root", metavar="FOLDER", help="where references to other files may lead, with what is below it; by default the description's own folder")
    parser.add_argument("--validate", action="store_true", help="for --single: put in what checks values against ranges, lengths and patterns")
    parser.add_argument("--raw-xml", action="store_true", help="leave bodies of XML as text, so that no program needs pugixml")
    parser.add_argument("--lenient", action="store_true", help="read the usual slips of publishers as they were meant, with a warning for each")
    parser.add_argument("--overlay", metavar="FILE", action="append", default=[], help="an OpenAPI Overlay 1.0 that changes the description before it is read; may be repeated")
