"""The operations of encoders.yaml: how random values of each are made, and how its requests are read back."""

from __future__ import annotations

import base64
import http.client
import io
import json
import re
import struct
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from email.utils import format_datetime, parsedate_to_datetime
from http.cookies import SimpleCookie
from random import Random
from typing import Any
from urllib.parse import parse_qsl, unquote

import multipart
from calls import Call, Refused, Request, list_field, map_field, text_field

# ---- values ----

ORDINARY = "abcXYZ0189-_~"
RESERVED = "!#$&'()*+,/:;=?@[]"
OTHERS = "\"<>\\^`{|}%. "
FOREIGN = "äßéжщ中文日本🙂🧵\u0301\u200f\u2028\ufeff\uffff\U0010ffff\x80"
CONTROLS = "\t\n\r\x00\x01\x1f\x7f"
TRAPS = ("%41", "%", "%zz", "a=b&c=d", "../..", "+", "&amp;", "\r\nX: y", "--bindery-0", "null", "true", "1e5", "[]", "{}", "{a}", "a b", "%2C")


def text(rng: Random, without: str = "", least: int = 0, most: int = 12) -> str:
    """A text of every kind of character but those of `without`."""
    pieces = []
    for _ in range(rng.randint(least, most)):
        kind = rng.choice((ORDINARY, ORDINARY, RESERVED, OTHERS, FOREIGN, CONTROLS, TRAPS))
        pieces.append(rng.choice(kind))
    made = "".join(c for c in "".join(pieces) if c not in without)
    return made if len(made) >= least else made + "a" * least


def texts(rng: Random, without: str = "", least: int = 0, item_least: int = 0) -> list[str]:
    return [text(rng, without, item_least) for _ in range(rng.randint(least, 4))]


def pairs(rng: Random, without: str = "", least: int = 0) -> dict[str, str]:
    return {text(rng, without, 1): text(rng, without) for _ in range(rng.randint(least, 4))}


def real(rng: Random) -> float:
    while True:
        value = rng.choice((0.0, -0.0, 1.0, 1e21, 1e-7, 123456789.5, struct.unpack("<d", rng.randbytes(8))[0], rng.uniform(-1e6, 1e6)))
        if value == value and abs(value) != float("inf"):
            return value


def small(rng: Random) -> float:
    while True:
        value = struct.unpack("<f", rng.randbytes(4))[0]
        if value == value and abs(value) != float("inf"):
            return value


def count(rng: Random) -> int:
    return rng.choice((0, -1, 2**63 - 1, -(2**63), rng.randint(-(2**63), 2**63 - 1), rng.randint(-1000, 1000)))


def whole(rng: Random) -> int:
    return rng.choice((0, 2**64 - 1, rng.randint(0, 2**64 - 1)))


def price(rng: Random) -> str:
    digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(1, 40))).lstrip("0") or "0"
    return rng.choice(("", "-")) + digits + rng.choice(("", "." + "".join(rng.choice("0123456789") for _ in range(rng.randint(1, 30)))))


def moment(rng: Random) -> datetime:
    zone = timezone(timedelta(minutes=rng.choice((0, 60, -330, 840, -720, rng.randint(-719, 719)))))
    return datetime(rng.randint(1, 9999), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59), rng.choice((0, rng.randint(0, 999999))), zone)


def word(rng: Random) -> str:
    return rng.choice(("a b", "ü&", text(rng, least=1)))


# ---- decoders ----


def raw_pairs(query: str) -> list[tuple[str, str]]:
    found = []
    for pair in query.split("&"):
        name, sign, value = pair.partition("=")
        assert sign == "=", f"`{pair}` has no value"
        found.append((unquote(name, errors="strict"), value))
    return found


def query_of(request: Request, path: str) -> str:
    found, mark, query = request.target.partition("?")
    assert found == path, f"the path is {found}"
    assert mark and "#" not in query, f"the query is {query}"
    return query


def form_of(query: str) -> list[tuple[str, str]]:
    """What stands in a query unencoded is what RFC 3986, 3.4, lets stand there; the decoder would take more."""
    assert re.fullmatch(r"([A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})*", query), f"`{query}` is no query"
    return parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict") if query else []


def plain_text(value: str) -> str:
    return unquote(value, errors="strict")


def items_of(value: str, separator: str) -> list[str]:
    """The empty text is the empty list."""
    return [plain_text(item) for item in value.split(separator)] if value else []


def alternating(items: list[str]) -> dict[str, str]:
    assert len(items) % 2 == 0, f"{items} is no object"
    return dict(zip(items[::2], items[1::2]))


def joined_pairs(value: str, separator: str) -> dict[str, str]:
    """A name without a sign has the empty text, as RFC 6570 has it for matrix."""
    return {plain_text(name): plain_text(text) for name, _, text in (pair.partition("=") for pair in value.split(separator))}


def behind(value: str, start: str) -> str:
    assert value.startswith(start), f"`{value}` does not begin with `{start}`"
    return value.removeprefix(start)


def exact_real(text_: str) -> bytes:
    """Bits, because -0.0 is 0.0."""
    return struct.pack("<d", float(text_))


def exact_moment(text_: str) -> datetime:
    """The standard library takes any letter for the T."""
    found = datetime.fromisoformat(text_)
    assert found.isoformat() == text_, f"`{text_}` would be `{found.isoformat()}`"
    return found


def exact_bytes(text_: str, url: bool) -> bytes:
    """The bytes, when the text is what an encoder of its own makes of them."""
    padded = text_ + "=" * (-len(text_) % 4) if url else text_
    found = base64.b64decode(padded, altchars=b"-_" if url else None, validate=True)
    again = base64.urlsafe_b64encode(found).decode().rstrip("=") if url else base64.b64encode(found).decode()
    assert again == text_, f"`{text_}` would be `{again}`"
    return found


def sent_headers(request: Request) -> dict[str, str]:
    """As a server's parser takes them from the wire; their bytes are UTF-8."""
    wire = "".join(f"{name}: {value}\r\n" for name, value in request.headers).encode("utf-8") + b"\r\n"
    message = http.client.parse_headers(io.BytesIO(wire))
    return {name: value.encode("latin-1").decode("utf-8") for name, value in message.items()}


# ---- operations ----


def plain(rng: Random) -> Call:
    values = (text(rng), text(rng), real(rng), count(rng), whole(rng), rng.random() < 0.5, price(rng))
    when, day, clock = moment(rng), moment(rng).date(), moment(rng).time().replace(tzinfo=timezone.utc)
    data, url_data, kind = rng.randbytes(rng.randint(0, 9)), rng.randbytes(rng.randint(0, 9)), word(rng)
    expected = (*values[:2], exact_real(repr(values[2])), *values[3:6], Decimal(values[6]), when, day, clock, data, url_data, kind)
    fields = (*(text_field(repr(v) if isinstance(v, float) else str(v).lower() if isinstance(v, bool) else v) for v in values),
              text_field(when.isoformat()), text_field(day.isoformat()), text_field(clock.isoformat()), text_field(data), text_field(url_data),
              text_field(kind))  # fmt: skip

    def decode(request: Request) -> Any:
        found = form_of(query_of(request, "/plain"))
        names = ["text", "na me&=[]ü", "real", "count", "whole", "flag", "price", "when", "day", "clock", "bytes", "url_bytes", "word"]
        assert [name for name, _ in found] == names, f"the names are {found}"
        v = [value for _, value in found]
        return (v[0], v[1], exact_real(v[2]), int(v[3]), int(v[4]), {"true": True, "false": False}[v[5]], Decimal(v[6]), exact_moment(v[7]),
                date.fromisoformat(v[8]), time.fromisoformat(v[9]), exact_bytes(v[10], False), exact_bytes(v[11], True), v[12])  # fmt: skip

    return Call("plain", fields, expected, decode)


def lists(rng: Random) -> Call:
    many, commas, json_items = texts(rng), texts(rng, least=2), texts(rng)
    spaces, pipes = texts(rng, " ", 2), texts(rng, "|", 2)  # These two have no way to write the separator inside an item.
    numbers = [count(rng) for _ in range(rng.randint(1, 4))]
    fields = (*map(list_field, (many, commas, spaces, pipes)), list_field([str(n) for n in numbers]), list_field(json_items))

    def decode(request: Request) -> Any:
        query = query_of(request, "/lists")
        found = [value for name, value in form_of(query) if name == "many"]
        raw = {name: value for name, value in raw_pairs(query) if name != "many"}
        assert set(raw) == {"commas", "spaces", "pipes", "numbers", "json"}, f"the names are {sorted(raw)}"
        return (found, items_of(raw["commas"], ","), items_of(raw["spaces"], "%20"), items_of(raw["pipes"], "%7C"),
                [int(n) for n in raw["numbers"].split(",")], json.loads(plain_text(raw["json"])))  # fmt: skip

    return Call("lists", fields, (many, commas, spaces, pipes, numbers, json_items), decode)


def maps(rng: Random) -> Call:
    commas, deep, as_json = pairs(rng, least=1), pairs(rng, "[]", 1), pairs(rng)

    def decode(request: Request) -> Any:
        query = query_of(request, "/maps")
        raw = dict(raw_pairs(query))
        found = {behind(name, "deep[").removesuffix("]"): value for name, value in form_of(query) if name.startswith("deep")}
        assert all(name in ("commas", "json") or name.endswith("]") for name in raw), f"the names are {sorted(raw)}"
        return alternating(items_of(raw["commas"], ",")), found, json.loads(plain_text(raw["json"]))

    return Call("maps", tuple(map(map_field, (commas, deep, as_json))), (commas, deep, as_json), decode)


def exploded(rng: Random) -> Call:
    given = pairs(rng, least=1)
    return Call("exploded", (map_field(given),), given, lambda request: dict(form_of(query_of(request, "/exploded"))))


def reserved(rng: Random) -> Call:
    given = text(rng, "%") + rng.choice(("", "%", "%z"))  # What looks encoded already stays, so it would not come back.

    def decode(request: Request) -> Any:
        return plain_text(behind(query_of(request, "/reserved"), "text="))

    return Call("reserved", (text_field(given),), given, decode)


def segments(rng: Random) -> Call:
    item = text(rng, least=1) if rng.random() < 0.9 else rng.choice((".", "..", ""))
    listed, label, matrix, matrices = texts(rng, least=1), texts(rng, least=1), texts(rng, least=1), texts(rng, least=1)
    labels = texts(rng, ".", 1, 1)  # A dot has no other way to be written.
    number = count(rng)
    expected: Any = (item, listed, label, labels, matrix, matrices, number)
    for name, segment in (("text", item), ("list", ",".join(listed)), ("label", "." + ",".join(label))):
        if segment in ("", ".", "..") and not isinstance(expected, Refused):
            expected = Refused(f"{name}: is")

    def decode(request: Request) -> Any:
        assert "?" not in request.target and "#" not in request.target, request.target
        empty, first, *parts = request.target.split("/")
        assert (empty, first, len(parts)) == ("", "segments", 7), f"the path is {request.target}"
        names = {name for name, _, _ in (pair.partition("=") for pair in behind(parts[5], ";").split(";"))}
        assert names == {"matrices"}, f"the names are {names}"
        each = [plain_text(pair.partition("=")[2]) for pair in behind(parts[5], ";").split(";")]
        one = behind(parts[4], ";matrix")
        return (plain_text(parts[0]), split_all(parts[1]), split_all(behind(parts[2], ".")), [plain_text(i) for i in behind(parts[3], ".").split(".")],
                split_all(behind(one, "=") if one else ""), each, int(plain_text(parts[6])))  # fmt: skip

    fields = (text_field(item), *map(list_field, (listed, label, labels, matrix, matrices)), text_field(number))
    return Call("segments", fields, expected, decode)


def split_all(value: str) -> list[str]:
    """The empty text is one empty item."""
    return [plain_text(item) for item in value.split(",")]


def objects(rng: Random) -> Call:
    given = (pairs(rng, least=1), pairs(rng, least=1), pairs(rng, least=1), pairs(rng, ".", 1), pairs(rng, least=1), pairs(rng, least=1))

    def decode(request: Request) -> Any:
        empty, first, *parts = request.target.split("/")
        assert (empty, first, len(parts)) == ("", "objects", 6), f"the path is {request.target}"
        return (alternating(split_all(parts[0])), joined_pairs(parts[1], ","), alternating(split_all(behind(parts[2], "."))),
                joined_pairs(behind(parts[3], "."), "."), alternating(split_all(behind(parts[4], ";matrix="))),
                joined_pairs(behind(parts[5], ";"), ";"))  # fmt: skip

    return Call("objects", tuple(map(map_field, given)), given, decode)


def headers(rng: Random) -> Call:
    lines = CONTROLS.replace("\t", "")
    said = text(rng, lines).strip(" \t")
    hurt = rng.random() < 0.1  # A line break, or a blank at an end, may not be sent.
    if hurt:
        said = rng.choice((said + "\r\nX: y", said + "\n", " " + said, said + "\t", "\0" + said, said + "\x7f"))
    listed = [text(rng, lines + ", \t", 1) for _ in range(rng.randint(1, 4))]
    map_, map_2 = pairs(rng, lines + ", \t", 1), pairs(rng, lines + ",= \t", 1)
    as_json, since = text(rng), http_moment(rng)
    expected: Any = (said, listed, map_, map_2, as_json, since) if not hurt else Refused("X-Text: ")

    def decode(request: Request) -> Any:
        found = sent_headers(request)
        assert set(found) == {"X-Text", "X-List", "X-Map", "X-Maps", "X-Json", "X-Since"}, f"the names are {sorted(found)}"
        assert found["X-Json"].isascii(), found["X-Json"]
        moment_ = parsedate_to_datetime(found["X-Since"])
        assert format_datetime(moment_, usegmt=True) == found["X-Since"], found["X-Since"]
        return (found["X-Text"], found["X-List"].split(","), alternating(found["X-Map"].split(",")),
                dict(pair.split("=") for pair in found["X-Maps"].split(",")), json.loads(found["X-Json"]), moment_)  # fmt: skip

    fields = (text_field(said), list_field(listed), map_field(map_), map_field(map_2), text_field(as_json), text_field(format_datetime(since, usegmt=True)))
    return Call("headers", fields, expected, decode)


def http_moment(rng: Random) -> datetime:
    return datetime(rng.randint(1970, 9999), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59), tzinfo=timezone.utc)


def cookies(rng: Random) -> Call:
    given, listed = text(rng), texts(rng, least=2)
    literal = "".join(rng.choice("abcXYZ019!#$%&'*+-.^_`|~:/?=@()[]{}<>") for _ in range(rng.randint(1, 9)))
    hurt = rng.random() < 0.1
    expected: Any = (given, listed, literal) if not hurt else Refused("plain: ")

    def decode(request: Request) -> Any:
        jar: SimpleCookie[str] = SimpleCookie()
        jar.load(request.header("Cookie"))
        assert list(jar) == ["text", "list", "plain"], f"the names are {list(jar)}"
        return plain_text(jar["text"].value), items_of(jar["list"].value, ","), jar["plain"].value

    fields = (text_field(given), list_field(listed), text_field(literal + "\r\n" if hurt else literal))
    return Call("cookies", fields, expected, decode)


def whole_query(rng: Random) -> Call:
    given = pairs(rng, least=1)
    return Call("whole", (map_field(given),), given, lambda request: dict(form_of(query_of(request, "/whole"))))


def form(rng: Random) -> Call:
    said, other, number, value, listed, commas, map_ = text(rng), text(rng), count(rng), real(rng), texts(rng), texts(rng, least=2), pairs(rng)

    def decode(request: Request) -> Any:
        assert request.header("Content-Type") == "application/x-www-form-urlencoded"
        body = request.body.decode("ascii")
        found = form_of(body)
        once = {name: value for name, value in found if name != "list"}
        assert list(once) == ["text", "na me&=", "count", "real", "commas", "map"], f"the names are {list(once)}"
        return (once["text"], once["na me&="], int(once["count"]), exact_real(once["real"]), [v for n, v in found if n == "list"],
                items_of(dict(raw_pairs(body))["commas"], ","), json.loads(once["map"]))  # fmt: skip

    fields = (text_field(said), text_field(other), text_field(number), text_field(repr(value)), list_field(listed), list_field(commas), map_field(map_))
    return Call("form", fields, (said, other, number, exact_real(repr(value)), listed, commas, map_), decode)


def parts(rng: Random) -> Call:
    said, other, listed, map_, number = text(rng), text(rng), texts(rng), pairs(rng), count(rng)
    files = [a_file(rng) for _ in range(3)]
    expected = [("text", None, None, said.encode()), ('na"me ü', None, None, other.encode())]
    expected += [("list", None, None, item.encode()) for item in listed]
    expected += [("map", None, "application/json", map_), ("count", None, None, str(number).encode())]
    for name, (content, filename, type_) in zip(("file", "files", "files"), files):
        expected.append((name, filename or None, type_ or ("application/octet-stream" if filename else None), content))
    fields = (text_field(said), text_field(other), list_field(listed), map_field(map_), text_field(number))
    return Call("parts", (*fields, *(text_field(value) for file in files for value in file)), expected, decode_parts)


def a_file(rng: Random) -> tuple[bytes, str, str]:
    content = rng.choice((rng.randbytes(rng.randint(0, 40)), b"\r\n--bindery-0--\r\n" + rng.randbytes(5), b"--bindery-0\r\nbindery-1\r\n\r\n", text(rng).encode()))
    # What looks encoded already cannot be told from what is, and the parser takes the path away from names that Windows had.
    name = text(rng, "%\x00\x01\x1f\x7f\t\x80") + rng.choice(("", "%41", "%zz", "%"))
    name = "" if name[1:3] == ":\\" or name.startswith("\\\\") else name
    return content, name, rng.choice(("", "image/png", "text/plain; charset=utf-8", "application/x.y+json"))


def decode_parts(request: Request) -> Any:
    type_, options = multipart.parse_options_header(request.header("Content-Type"))
    assert type_ == "multipart/form-data", type_
    found = []
    for part in multipart.MultipartParser(io.BytesIO(request.body), options["boundary"], strict=True):
        kind = dict(part.headerlist).get("Content-Type")
        content = part.raw
        assert dict(part.headerlist)["Content-Disposition"].startswith("form-data; "), part.headerlist
        found.append((part.name, part.filename, kind, json.loads(content) if kind == "application/json" and part.name == "map" else content))
    return found


def json_body(rng: Random) -> Call:
    said, value, little, number, natural, flag, cost = text(rng), real(rng), small(rng), count(rng), whole(rng), rng.random() < 0.5, price(rng)
    when, day, data, url_data, kind = moment(rng), moment(rng).date(), rng.randbytes(rng.randint(0, 9)), rng.randbytes(rng.randint(0, 9)), word(rng)
    listed, map_, nothing = texts(rng), pairs(rng), rng.choice((None, text(rng)))
    expected = {"text": said, "real": exact_real(repr(value)), "small": struct.pack("<f", little), "count": number, "whole": natural, "flag": flag,
                "price": Decimal(cost), "when": when, "day": day, "bytes": data, "url_bytes": url_data, "word": kind, "list": listed, "map": map_,
                "nothing": nothing}  # fmt: skip

    def decode(request: Request) -> Any:
        assert request.header("Content-Type") == "application/json"
        found = json.loads(request.body.decode("utf-8"), parse_float=str, parse_int=str, object_pairs_hook=no_twins)
        return {**found, "real": exact_real(found["real"]), "small": struct.pack("<f", float(found["small"])), "count": int(found["count"]),
                "whole": int(found["whole"]), "price": Decimal(found["price"]), "when": exact_moment(found["when"]),
                "day": date.fromisoformat(found["day"]), "bytes": exact_bytes(found["bytes"], False),
                "url_bytes": exact_bytes(found["url_bytes"], True)}  # fmt: skip

    fields = (text_field(said), text_field(repr(value)), text_field(repr(little)), text_field(number), text_field(natural), text_field(str(flag).lower()),
              text_field(cost), text_field(when.isoformat()), text_field(day.isoformat()), text_field(data), text_field(url_data), text_field(kind),
              list_field(listed), map_field(map_), "!" if nothing is None else text_field(nothing))  # fmt: skip
    return Call("json", fields, expected, decode)


def no_twins(found: list[tuple[str, Any]]) -> dict[str, Any]:
    assert len(dict(found)) == len(found), f"a name is there twice: {found}"
    return dict(found)


def body_of(type_: str) -> Any:
    def decode(request: Request) -> bytes:
        assert request.header("Content-Type") == type_
        return request.body

    return decode


def text_body(rng: Random) -> Call:
    given = text(rng, least=1)
    return Call("text", (text_field(given),), given.encode(), body_of("text/plain"))


def bytes_body(rng: Random) -> Call:
    given = rng.randbytes(rng.randint(8, 60))
    return Call("bytes", (text_field(given),), given, body_of("application/octet-stream"))


OPERATIONS = (plain, lists, maps, exploded, reserved, segments, objects, headers, cookies, whole_query, form, parts, json_body, text_body, bytes_body)
