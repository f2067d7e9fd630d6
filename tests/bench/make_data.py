"""The texts that the JSON benchmark reads, the same bytes on every machine, and the description of W3.

W1 is the reference reply, W2 a list of registries, W3 a list of projects of about 80 fields with nested objects and
fields that the description does not know.
"""

from __future__ import annotations

import json
import random
import re
import string
from dataclasses import dataclass
from pathlib import Path

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

# Stands for the reference page's reply where that page is not at hand.
REPLY = """{
  "id" : 7,
  "name" : "target",
  "description" : "",
  "type" : "swr-pro",
  "url" : "http://10.20.30.40:30002",
  "region_id" : "cn-north-7",
  "instance_id" : "def",
  "credential" : {
    "type" : "basic",
    "access_key" : "robot",
    "access_secret" : "*****"
  },
  "insecure" : true,
  "status" : "healthy",
  "created_at" : "2021-02-03T04:05:06.070809Z",
  "updated_at" : "2021-03-04T05:06:07.080910Z"
}"""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of W3. `kind` is a word that `Maker.value` knows, or the name of a model; `many` makes it a list."""

    name: str
    kind: str
    required: bool = True
    many: bool = False


def fields(line: str) -> list[Field]:
    """`name:kind` for each field; a `?` behind it makes it optional, `[]` a list."""
    found = re.findall(r"(\w+):(\w+)(\[\])?(\?)?", line)
    return [Field(name, kind, not optional, bool(many)) for name, kind, many, optional in found]


def links(words: str) -> list[Field]:
    """The addresses of what belongs to something."""
    return [Field(f"{word}_url", "url") for word in words.split()]


MODELS: dict[str, list[Field]] = {
    "Contact": [
        *fields("login:word id:count code:code avatar_url:url avatar_hash:word? page_url:url"),
        *links("home followed following notes starred watched groups projects events received"),
        *fields("type:word staff:flag name:word? mail:word?"),
    ],
    "Terms": fields("key:word name:word short:word? page_url:url? code:code"),
    "Rights": fields("admin:flag maintain:flag? push:flag triage:flag? pull:flag"),
    "Activity": fields("week:count total:count days:count[]"),
    "Project": [
        *fields("id:count code:code name:word full_name:word terms:Terms? owner:Contact rights:Rights? hidden:flag"),
        *fields("page_url:url description:prose? fork:flag self_url:url"),
        *links("archive assignees blobs branches builds comments commits compare contents authors deployments"),
        *links("downloads events forks drafts refs labels"),
        *fields("clone_url:url?"),
        *links("replies history issues keys tags languages merges milestones notices reviews releases stars"),
        *links("checks readers watch teams trees hooks"),
        *fields("ssh_url:url? mirror_url:url? page:url? legacy_url:url? language:word? fork_count:count"),
        *fields("star_count:count watch_count:count size:count branch:word open_count:count template:flag?"),
        *fields("topics:word[]? has_issues:flag has_boards:flag has_wiki:flag has_pages:flag has_files:flag"),
        *fields("has_talk:flag? archived:flag disabled:flag visibility:word? pushed_at:time? created_at:time?"),
        *fields("updated_at:time? may_rebase:flag? score:number may_squash:flag? may_queue:flag? tidy_up:flag?"),
        *fields("may_fork:flag? sign_off:flag? open_issues:count watchers:count latitude:number? longitude:number?"),
        *fields("activity:Activity?"),
    ],
}

SCHEMA_OF_KIND = {"count": {"type": "integer"}, "number": {"type": "number"}, "flag": {"type": "boolean"}}


def description() -> dict[str, Json]:
    """W3's models as an OpenAPI document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Projects", "version": "1"},
        "paths": {
            "/projects": {
                "get": {
                    "operationId": "ListProjects",
                    "responses": {
                        "200": {
                            "description": "All projects.",
                            "content": {"application/json": {"schema": {"type": "array", "items": ref("Project")}}},
                        }
                    },
                }
            }
        },
        "components": {"schemas": {name: model_schema(model) for name, model in MODELS.items()}},
    }


def ref(model: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{model}"}


def model_schema(model: list[Field]) -> dict[str, Json]:
    properties: dict[str, Json] = {}
    for field in model:
        one = ref(field.kind) if field.kind in MODELS else SCHEMA_OF_KIND.get(field.kind, {"type": "string"})
        properties[field.name] = {"type": "array", "items": one} if field.many else one
    required = [field.name for field in model if field.required]
    return {"type": "object", "properties": properties, "required": required}


class Maker:
    """Random values, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def word(self, shortest: int, longest: int) -> str:
        letters = string.ascii_lowercase + string.digits
        return "".join(self.random.choices(letters, k=self.random.randint(shortest, longest)))

    def prose(self, shortest: int, longest: int) -> str:
        """Mostly ASCII; a tenth with escapes, a sixth Chinese, some with an accent and an emoji."""
        size = self.random.randint(shortest, longest)
        text = " ".join(self.word(2, 9) for _ in range(max(1, size // 6)))
        dice = self.random.random()
        if dice < 0.10:
            half = len(text) // 2
            return text[:half] + '\n"' + text[half:] + '"\\dir\\x\t'
        if dice < 0.28:
            return "".join(self.random.choices("目标仓库的名称和地址都可以修改健康检查结果", k=max(1, size // 3)))
        return text + " caf\u00e9 \U0001f680" if dice < 0.33 else text

    def time(self) -> str:
        pick = self.random.randint
        day = f"20{pick(15, 25)}-{pick(1, 12):02}-{pick(1, 28):02}"
        return f"{day}T{pick(0, 23):02}:{pick(0, 59):02}:{pick(0, 59):02}.{pick(0, 999999):06}Z"

    def identifier(self) -> str:
        return "-".join(f"{self.random.getrandbits(4 * digits):0{digits}x}" for digits in (8, 4, 4, 4, 12))

    def registry(self, number: int) -> dict[str, Json]:
        pick = self.random.randint
        return {
            "id": number,
            "name": self.word(4, 24),
            "description": "" if self.random.random() < 0.2 else self.prose(5, 80),
            "type": self.random.choice(["swr-pro", "swr-pro-internal", "huawei-SWR", "harbor"]),
            "url": f"http://10.{pick(0, 255)}.{pick(0, 255)}.{pick(1, 254)}:{pick(1024, 65000)}",
            "region_id": self.random.choice(["cn-north-7", "cn-south-1", "ap-southeast-3", "eu-west-101"]),
            "instance_id": self.identifier(),
            "credential": {"type": "basic", "access_key": self.word(8, 20), "access_secret": "*****"},
            "insecure": self.random.random() < 0.5,
            "status": self.random.choice(["healthy", "unhealthy"]),
            "created_at": self.time(),
            "updated_at": self.time(),
        }

    def value(self, kind: str, field: str, project: str) -> Json:
        """A value of one kind of W3."""
        match kind:
            case "count":
                most = self.random.choice([0, 99, 99_999, 2**40])
                return self.random.randint(0, most)
            case "number":
                angle = round(self.random.uniform(-180, 180), 6)
                return self.random.choice([1.0, 0.0, angle, round(self.random.random(), 15)])
            case "flag":
                return self.random.random() < 0.5
            case "prose":
                return self.prose(20, 140)
            case "time":
                return self.time()
            case "code":
                return self.word(20, 32).upper() + "=="
            case "word":
                return self.word(3, 18)
            case "url":
                rest = self.random.choice(["", "{/sha}", "{/number}", "/" + self.word(3, 12)])
                return f"https://api.example.com/projects/{project}/{field.removesuffix('_url')}{rest}"
            case _:
                return self.model(kind, project)

    def unknown(self, depth: int) -> Json:
        """What a newer server might add."""
        dice = self.random.random()
        if dice < 0.4:
            return self.word(5, 40)
        if dice < 0.6:
            return self.random.randint(0, 10**6)
        if dice < 0.7:
            return None
        if dice < 0.85 and depth < 2:
            return {self.word(3, 8): self.unknown(depth + 1) for _ in range(self.random.randint(1, 4))}
        return [self.unknown(2) for _ in range(self.random.randint(0, 4))]

    def model(self, name: str, project: str) -> dict[str, Json]:
        """An object; of the optional fields an eighth is absent and an eighth null."""
        made: dict[str, Json] = {}
        for field in MODELS[name]:
            if name == "Project" and self.random.random() < 0.05:
                made["x_" + self.word(4, 12)] = self.unknown(0)
            if not field.required and self.random.random() < 0.25:
                if self.random.random() < 0.5:
                    made[field.name] = None
                continue
            size = (7 if field.name == "days" else self.random.randint(0, 6)) if field.many else 1
            values = [self.value(field.kind, field.name, project) for _ in range(size)]
            made[field.name] = values if field.many else values[0]
        return made


def compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def escape_some(text: str) -> str:
    """Every eleventh string as servers write it that escape the solidus and all that is not ASCII."""
    count = 0

    def escape(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        if count % 11:
            return match[0]
        ascii_only = "".join(c if ord(c) < 128 else json.dumps(c)[1:-1] for c in match[0])
        return ascii_only.replace("/", "\\/")

    return re.sub(r'"(?:[^"\\]|\\.)*"', escape, text)


def reference_reply(shared: Path) -> str:
    """The reply on the reference page, or ours."""
    page = shared / "reference" / "ShowInstanceRegistry.txt"
    if not page.is_file():
        return REPLY
    found = re.search(r"查询成功\s*(\{.*?\n\})", page.read_text(encoding="utf-8"), re.DOTALL)
    return found[1] if found else REPLY


def write_all(folder: Path, shared: Path, registries: int, projects: int) -> None:
    """Writes W1.json, W2.json and W3.json."""
    maker = Maker(20251029)
    listing = {"registries": [maker.registry(i + 1) for i in range(registries)], "total": registries}
    many = [maker.model("Project", f"{maker.word(4, 12)}/{maker.word(4, 20)}") for _ in range(projects)]
    texts = {"W1": reference_reply(shared), "W2": escape_some(compact(listing)), "W3": compact(many)}
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        json.loads(text)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
