"""From the words of a description to C++ identifiers. Pure functions: none knows what a name is for, none keeps state.

The rules, in the order in which they apply:
- Only ASCII letters, digits and `_` stay; any other ASCII character becomes `_`, any other character `uXXXX` (its code point), because not every
  compiler reads identifiers of other scripts.
- `__`, and `_` before a capital at the start, are reserved for the compiler: `a__b` becomes `a_b`, `_Id` becomes `x_Id`.
- A digit at the start gets `_` before it; an empty name is `_`.
- More than 150 characters are cut, and end in eight digits that stand for the whole word: compilers, linkers and people have their limits.
- Keywords, alternative tokens, names of common macros and what the generated code itself uses get `_` behind them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

_KEYWORDS = """
alignas alignof and and_eq asm atomic_cancel atomic_commit atomic_noexcept auto bitand bitor bool break case catch char char8_t char16_t
char32_t class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue contract_assert decltype
default delete do double dynamic_cast else enum explicit export extern false final float for friend goto if import inline int long module
mutable namespace new noexcept not not_eq nullptr operator or or_eq override private protected public reflexpr register reinterpret_cast
requires return short signed sizeof static static_assert static_cast struct switch synchronized template this thread_local throw true try
typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
"""

# Macros of the C and C++ libraries, of POSIX, glibc and Windows headers that programs include before ours.
_MACROS = """
assert errno EOF NULL BUFSIZ FILENAME_MAX RAND_MAX stdin stdout stderr setjmp offsetof va_start va_arg va_end va_copy isnan isinf signbit
isfinite isnormal fpclassify INFINITY NAN HUGE_VAL SIGINT SIGTERM SIGABRT SIGSEGV SIGFPE SIGILL CHAR_BIT CHAR_MAX CHAR_MIN INT_MAX INT_MIN
LONG_MAX LONG_MIN UINT_MAX ULONG_MAX SHRT_MAX SHRT_MIN DBL_MAX DBL_MIN DBL_EPSILON FLT_MAX FLT_MIN INT8_MAX INT16_MAX INT32_MAX INT64_MAX
UINT8_MAX UINT16_MAX UINT32_MAX UINT64_MAX SIZE_MAX major minor makedev unix linux i386 min max near far small interface cdecl pascal hyper
IN OUT OPTIONAL CONST VOID TRUE FALSE DELETE ERROR IGNORE INFINITE STRICT ABSOLUTE RELATIVE TRANSPARENT OPAQUE DIFFERENCE DOMAIN OVERFLOW
UNDERFLOW PI CALLBACK WINAPI APIENTRY GetObject GetMessage SendMessage CreateFile DeleteFile GetJob CreateEvent CreateProcess
CreateService StartService ReportEvent GetUserName GetClassName DrawText LoadImage PlaySound CopyFile MoveFile FindText GetCommand
ENOENT EINVAL ENOMEM EACCES EAGAIN EEXIST EPERM EINTR EBUSY ERANGE EDOM M_PI M_E
DEBUG NDEBUG PAGE_SIZE PATH_MAX NAME_MAX ARG_MAX st_atime st_mtime st_ctime sa_handler BIG_ENDIAN LITTLE_ENDIAN BYTE_ORDER
LOG_INFO LOG_DEBUG LOG_ERR DT_DIR STATUS_TIMEOUT STATUS_PENDING NO_ERROR NO_DATA HOST_NOT_FOUND TRY_AGAIN NO_ADDRESS
BOOL INT UINT LONG FLOAT THIS PURE NEAR FAR FIXED SEVERITY_ERROR SEVERITY_SUCCESS NOERROR MAXIMUM_ALLOWED SYNCHRONIZE READ_CONTROL
WRITE_DAC WRITE_OWNER GENERIC_READ GENERIC_WRITE GENERIC_ALL GENERIC_EXECUTE KEY_READ KEY_WRITE REG_NONE ALTERNATE WINDING PASSTHROUGH
GetCurrentTime GetFreeSpace GetTempPath GetVersionEx GetSystemDirectory GetComputerName SetPort AddJob SetJob AddForm GetForm DeleteForm
SetForm AddPort AddPrinter GetPrinter SetPrinter Yield CreateWindow CreateDialog CreateFont CreateMutex CreateSemaphore CreateDirectory
RemoveDirectory FindWindow FindResource LoadLibrary LoadString GetProp SetProp GetCharWidth PostMessage InsertMenu AppendMenu
GetEnvironmentStrings EncryptFile DecryptFile ReplaceFile UpdateResource RegisterClass UnregisterClass EnumProps GetProfileString
CLOCK_REALTIME CLOCK_MONOTONIC TIME_UTC SEEK_SET SEEK_CUR SEEK_END EXIT_SUCCESS EXIT_FAILURE O_RDONLY O_WRONLY O_RDWR R_OK W_OK X_OK F_OK
AF_INET AF_INET6 AF_UNIX SOCK_STREAM SOCK_DGRAM IPPROTO_TCP IPPROTO_UDP INADDR_ANY INADDR_NONE POLLIN POLLOUT SIGKILL SIGHUP SIGQUIT
SIGUSR1 SIGUSR2 SIGPIPE SIGALRM SIGCHLD SIGCONT SIGSTOP ECHO TOSTOP NOFLSH CREAD HUPCL CLOCAL PENDIN FLUSHO
EDEADLK ENOLCK ENOTSUP ETIMEDOUT ECONNRESET ECONNREFUSED EADDRINUSE EPROTO EPIPE ENOSPC EROFS ENODEV EISDIR ENOTDIR ELOOP
I complex imaginary noreturn
"""

# What generated code says unqualified, and what the language treats apart.
_OURS = "rt std bindery main to_json from_json"

RESERVED = frozenset((_KEYWORDS + _MACROS + _OURS).split())

# What generated code says where a type's name can stand: template parameters, and the types inside an operation.
_OUR_TYPES = frozenset("Self Use Lazy Builder Given Transport Params Replies Received Check".split())


_LONGEST = 150


def identifier(word: str) -> str:
    """`word` changed only where C++ forbids it: `namespace` → `namespace_`, `a-b` → `a_b`, `3d` → `_3d`."""
    name = word if word.isascii() and word.isidentifier() else "".join(_character(c) for c in word)
    name = re.sub(r"__+", "_", name)
    if re.match(r"_[A-Z]", name):
        name = "x" + name
    if not name or name[0].isdigit():
        name = "_" + name
    if len(name) > _LONGEST:
        name = behind(name[:_LONGEST], mark(word, 8))
    if name in RESERVED or name.startswith("bindery_") and not name.endswith("_"):
        name += "_"
    return name


def _character(c: str) -> str:
    if c.isascii():
        return c if c.isalnum() else "_"
    return f"u{ord(c):04X}"


def words(name: str) -> list[str]:
    """The words of a name in any convention: `listPetsByID`, `list-pets_by.ID` → list, pets, by, ID."""
    spaced = re.sub(r"[^0-9A-Za-z\u0080-\U0010ffff]+", " ", name)
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", spaced)
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", spaced)
    return spaced.split()


def snake(name: str) -> str:
    """`X-Auth-Token` → `x_auth_token`, `ListPets` → `list_pets`: for parameters and functions."""
    return identifier("_".join(word.lower() for word in words(name)))


def pascal(name: str) -> str:
    """A type's name. Capitals inside stay: `pet_item` → `PetItem`, `VMInstance` stays."""
    parts = re.split(r"[^0-9A-Za-z\u0080-\U0010ffff]+", name)
    found = identifier("".join(part[0].upper() + part[1:] for part in parts if part))
    return found + "_" if found in _OUR_TYPES else found


@lru_cache(maxsize=100_000)
def mark(word: str, digits: int = 4) -> str:
    """Hex digits that stand for `word` alone, to part names that would be one."""
    return hashlib.sha256(word.encode("utf-8", "surrogatepass")).hexdigest()[:digits]


def behind(name: str, suffix: str) -> str:
    """`name` and a suffix with one `_` between: two in a row are the compiler's."""
    return f"{name.rstrip('_')}_{suffix}"


def unlike(name: str, others: Collection[str]) -> str:
    """A name of ours that is none of `others`: `use`, or `use_1`, `use_2` …"""
    return next(n for n in (name, *(f"{name}_{i}" for i in range(1, len(others) + 1))) if n not in others)


def distinct(wanted: Sequence[tuple[str, str]], taken: Iterable[str] = ()) -> list[str]:
    """One identifier for each (word, identifier) pair, no two alike and none of `taken`. A word that is there again gets its number behind it.

    Where several words give one identifier, the word that is spelled like it keeps it and the others get their mark behind it; so a name
    depends on its own word and on those that it clashes with, never on how many there are or on their order.
    """
    reserved = set(taken)
    users: dict[str, list[str]] = {}
    for word, name in wanted:
        users.setdefault(name, []).append(word)
    names = []
    for word, name in wanted:
        alone = len(set(users[name])) == 1 or word == name
        chosen = name if alone and name not in reserved else _marked(word, name, users, reserved)
        names.append(_numbered(chosen, {*names, *reserved}) if chosen in names else chosen)
    return names


def _numbered(name: str, taken: Collection[str]) -> str:
    return next(n for n in (behind(name, str(number)) for number in range(2, len(taken) + 3)) if n not in taken)


def _marked(word: str, name: str, users: Mapping[str, Sequence[str]], reserved: set[str]) -> str:
    """Four digits of a mark are enough, unless somebody wants just that name or a rival has the same four."""
    for digits in (4, 8, 16):
        marked = behind(name, mark(word, digits))
        rivals = {mark(other, digits) for other in users[name] if other != word}
        if marked not in users and marked not in reserved and mark(word, digits) not in rivals:
            return marked
    return behind(name, mark(word, 64))
