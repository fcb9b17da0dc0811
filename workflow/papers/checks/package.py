"""Whether a file is a plain, closed .docx: nothing that runs, nothing from outside, nothing huge."""

import re
import zipfile
from io import BytesIO

MAX_BYTES = 5 * 1024 * 1024
MAX_UNPACKED = 30 * 1024 * 1024
MAX_PARTS = 300
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
ENCRYPTED = 0x1
RUNS = re.compile(
    r"vbaProject|vbaData|activeX|oleObject|/embeddings/|macrosheet|\.(bin|exe|js|vbs|hta)$", re.IGNORECASE
)
OUTSIDE = re.compile(rb"TargetMode\s*=\s*[\"']External[\"']", re.IGNORECASE)
ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
FETCHES = re.compile(rb"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|DATABASE|MACROBUTTON)\b")
FIELD = re.compile(rb"<w:instrText[^>]*>(.*?)</w:instrText>|w:instr=\"([^\"]*)\"", re.DOTALL)
INSERTED = b"<w:altChunk"


def package_problems(data: bytes) -> list[str]:
    """What stands against the file itself, in Vietnamese; the first kind of problem found."""
    if len(data) > MAX_BYTES:
        return [f"Tệp lớn hơn {MAX_BYTES // 1024 // 1024} MB."]
    if data.startswith(OLE):
        return ["Tệp có mật khẩu hoặc là Word đời cũ (.doc). Hãy bỏ mật khẩu và lưu dạng .docx."]
    if not data.startswith(ZIP):
        return ["Đây không phải tệp Word .docx."]
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            return size_problems(package) or content_problems(package)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError):
        return ["Tệp bị hỏng, không mở được."]


def size_problems(package: zipfile.ZipFile) -> list[str]:
    """Too many parts, too large unpacked, locked, or with names that climb out of the package."""
    parts = package.infolist()
    if any(part.flag_bits & ENCRYPTED for part in parts):
        return ["Tệp có mật khẩu. Hãy bỏ mật khẩu rồi tải lên."]
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        return [f"Tệp giải nén quá lớn (trên {MAX_UNPACKED // 1024 // 1024} MB hoặc {MAX_PARTS} phần)."]
    names = [part.filename for part in parts]
    if len(set(names)) != len(names) or any(name.startswith("/") or ".." in name or "\\" in name for name in names):
        return ["Tệp có cấu trúc bất thường."]
    return []


def content_problems(package: zipfile.ZipFile) -> list[str]:
    """Macros, embedded objects, links to the outside, fields that fetch."""
    names = package.namelist()
    if "[Content_Types].xml" not in names or "word/document.xml" not in names:
        return ["Đây không phải tệp Word .docx."]
    types = package.read("[Content_Types].xml").decode("utf-8", "replace")
    if "macroEnabled" in types or any(RUNS.search(name) for name in names):
        return ["Tệp có macro hoặc đối tượng nhúng. Hãy lưu dạng .docx thường, không macro."]
    if MAIN not in types:
        return ["Tệp không phải văn bản Word thường (.docx)."]
    problems: list[str] = []
    for name in names:
        if name.endswith((".xml", ".rels")):
            problems.extend(p for p in part_problems(name, package.read(name)) if p not in problems)
    return problems


def part_problems(name: str, content: bytes) -> list[str]:
    """What stands against one part."""
    problems = []
    if b"\x00" in content[:200]:
        problems.append("Tệp dùng bảng mã lạ. Hãy mở bằng Word và lưu lại.")
    if name.endswith(".rels") and OUTSIDE.search(content):
        problems.append("Tệp có liên kết ra ngoài (siêu liên kết, ảnh hoặc mẫu ở nơi khác). Hãy gỡ các liên kết đó.")
    if ENTITIES.search(content) or INSERTED in content:
        problems.append("Tệp có nội dung chèn không được phép.")
    codes = [first or second for first, second in FIELD.findall(content)]
    if FETCHES.search(b" ".join(codes)) or FETCHES.search(b"".join(codes)):
        problems.append("Tệp có trường tự lấy dữ liệu từ nơi khác (DDE, INCLUDETEXT…). Hãy gỡ các trường đó.")
    return problems
