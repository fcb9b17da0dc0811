"""
Kiểm tra hồ sơ thiện chí / checks a good-faith file. Needs Python 3.9 and nothing else.

    python3 kiem-tra.py ho-so-thien-chi.zip

The same file is put into every archive and is what the portal's own command runs.
"""

import hashlib
import json
import sys
import zipfile

MANIFEST = "MANIFEST.sha256"
ACTS = "du-lieu/viec.jsonl"
SEAL = "niem-phong.json"
FIRST = "0" * 64


def digest_of(archive, name):
    """SHA-256 of one member, read in pieces."""
    digest = hashlib.sha256()
    with archive.open(name) as member:
        for chunk in iter(lambda: member.read(65536), b""):
            digest.update(chunk)
    return digest.hexdigest()


def manifest_of(archive):
    """What the manifest says: name to SHA-256."""
    lines = archive.read(MANIFEST).decode().splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines if line)}


def check_files(archive, manifest):
    """Every member is in the manifest with its hash, and the other way round."""
    names = archive.namelist()
    for name in sorted(set(names) - {MANIFEST}):
        if names.count(name) > 1:
            yield f"Tệp {name} có hai bản trong gói."
        if name not in manifest:
            yield f"Tệp {name} không có trong danh mục."
        elif digest_of(archive, name) != manifest[name]:
            yield f"Tệp {name} đã bị sửa: mã SHA-256 không khớp."
    for name in sorted(set(manifest) - set(names)):
        yield f"Thiếu tệp {name}."


def check_chain(acts):
    """Every act's text gives its hash, and every act carries the hash of the act before it."""
    previous = FIRST
    for number, act in enumerate(acts, start=1):
        said = act["previous"]
        if act["canonical"] is not None:
            content = json.loads(act["canonical"])
            said = content["previous"]
            if hashlib.sha256(act["canonical"].encode()).hexdigest() != act["hash"]:
                yield f"Bước {number} đã bị sửa: nội dung không khớp mã."
            if content["sequence"] != number or content["kind"] != act["kind"]:
                yield f"Bước {number} không đúng thứ tự hoặc tên."
        if said != previous or act["previous"] != previous:
            yield f"Bước {number} không nối với bước trước: có bước bị thêm, bớt hoặc đổi chỗ."
        previous = act["hash"]


def check_documents(acts, manifest):
    """Every document that an act names by its hash is in the archive, unchanged."""
    held = set(manifest.values())
    for number, act in enumerate(acts, start=1):
        document = json.loads(act["canonical"])["document"] if act["canonical"] is not None else ""
        if document and document not in held:
            yield f"Văn bản của bước {number} bị thiếu hoặc đã bị thay."


def read_acts(archive):
    """The acts as the archive tells them."""
    return [json.loads(line) for line in archive.read(ACTS).decode().splitlines()]


def check_seal(archive, acts):
    """The seal names the last act."""
    seal = json.loads(archive.read(SEAL).decode())
    last = acts[-1]["hash"] if acts else FIRST
    if seal["last_hash"] != last or seal["acts"] != len(acts):
        yield "Niêm phong không khớp bước cuối: gói bị cắt bớt hoặc thêm bước."


def problems(path):
    """Everything that is wrong with the archive at ``path``, as Vietnamese sentences; empty when it is whole."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = manifest_of(archive)
            acts = read_acts(archive)
            return [
                *check_files(archive, manifest),
                *check_chain(acts),
                *check_documents(acts, manifest),
                *check_seal(archive, acts),
            ]
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, OSError) as error:
        return [f"Không đọc được như một hồ sơ thiện chí: {error}"]


def main(arguments):
    """Print what is wrong; the exit code is 0 only when nothing is."""
    if len(arguments) != 2:
        sys.stderr.write("Cách dùng: python3 kiem-tra.py TỆP.zip\n")
        return 2
    found = problems(arguments[1])
    for line in found:
        sys.stdout.write(f"✗ {line}\n")
    if not found:
        sys.stdout.write("✓ Nguyên vẹn: các tệp khớp danh mục, các bước nối liền nhau, văn bản khớp mã đã ghi.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
