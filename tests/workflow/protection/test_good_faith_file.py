"""A third person can check the good-faith file; every kind of tampering shows."""

import json
import subprocess
import sys
from hashlib import sha256
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.urls import reverse

from tests.workflow.protection.conftest import FINDING, find
from tests.workflow.protection.test_findings import reader
from workflow.rules.acts import ActKind as A
from workflow.rules.stages import Stage
from workflow.rules.voting import Choice
from workflow.views.sealed import check

pytestmark = pytest.mark.django_db


@pytest.fixture
def rich(failed, bodies):
    """A finding about the proposer with a document, and one about the head."""
    find(failed, document=SimpleUploadedFile("kết luận 1.pdf", b"%PDF-1.4 x"))
    failed.perform(
        A.AGENCY_PROTECTION_FOUND, bodies.organisation.user, **{**FINDING, "concerned": [failed.staff.head]}
    )
    return failed


def take(client, user, dossier) -> bytes:
    client.force_login(user)
    answer = client.get(reverse("workflow_good_faith", args=[dossier.pk]))
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


@pytest.fixture
def file(rich, client, tmp_path):
    path = tmp_path / "ho-so.zip"
    path.write_bytes(take(client, rich.account("head"), rich.dossier))
    return path


def rewrite(path, change, *, manifest: bool = False):
    """Write the archive again with its members changed; with ``manifest`` its hashes are made to fit."""
    with ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    if manifest:
        del members[check.MANIFEST]
        lines = [f"{sha256(data).hexdigest()}  {name}\n" for name, data in members.items()]
        members[check.MANIFEST] = "".join(lines).encode()
    with ZipFile(path, "w") as new:
        for name, data in members.items():
            new.writestr(name, data)


def acts_of(members) -> list[dict]:
    return [json.loads(line) for line in members[check.ACTS].decode().splitlines()]


def put(members, acts) -> None:
    members[check.ACTS] = "".join(json.dumps(act, ensure_ascii=False) + "\n" for act in acts).encode()


def forge_whole_chain(members) -> None:
    """Change an act and compute every hash after it again: consistent in itself."""
    acts, previous = acts_of(members), check.FIRST
    for number, act in enumerate(acts):
        content = json.loads(act["canonical"])
        content["previous"] = previous
        if number == 3:
            content["data"]["place"] = "Nơi khác"
        act["canonical"] = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        act["previous"], act["hash"] = previous, sha256(act["canonical"].encode()).hexdigest()
        previous = act["hash"]
    put(members, acts)
    seal = json.loads(members[check.SEAL])
    members[check.SEAL] = json.dumps({**seal, "last_hash": previous}).encode()


class TestFile:
    def test_is_whole_to_the_script_inside_it(self, file, tmp_path):
        with ZipFile(file) as archive:
            archive.extract("kiem-tra.py", tmp_path)

        done = subprocess.run(
            [sys.executable, "-I", str(tmp_path / "kiem-tra.py"), str(file)], capture_output=True, text=True
        )

        assert done.returncode == 0, done.stdout + done.stderr
        assert "Nguyên vẹn" in done.stdout

    def test_is_whole_to_sha256sum(self, file, tmp_path):
        with ZipFile(file) as archive:
            archive.extractall(tmp_path / "ra")

        done = subprocess.run(
            ["sha256sum", "-c", "--strict", "--quiet", check.MANIFEST], cwd=tmp_path / "ra", capture_output=True
        )

        assert done.returncode == 0

    def test_is_whole_to_the_command_and_the_ledger(self, file):
        out = StringIO()

        call_command("verify_good_faith_file", str(file), stdout=out)

        assert "Nguyên vẹn" in out.getvalue()

    def test_tells_the_story_in_vietnamese(self, file, rich):
        with ZipFile(file) as archive:
            page = archive.read("index.html").decode()
            names = archive.namelist()

        assert all(heading in page for heading in ("Đã biết gì", "khai báo", "cho phép", "Được đánh giá"))
        assert rich.proposal.bottleneck.split("\n")[0] in page
        assert "10.2" in page or "Khoản 2 Điều 10" in page
        assert any(name.startswith("van-ban/") for name in names)
        assert "//" not in page.replace("<!DOCTYPE html>", "")


TAMPERINGS = {
    "a changed page": (lambda m: m.update({"index.html": m["index.html"] + b"x"}), False),
    "a removed document": (
        lambda m: [m.pop(name) for name in list(m) if name.startswith("van-ban/")] and None, True,
    ),
    "a swapped document": (
        lambda m: m.update({n: b"%PDF-1.4 khac" for n in m if n.startswith("van-ban/")}), True,
    ),
    "an added file": (lambda m: m.update({"them.txt": b"x"}), False),
    "a removed last act": (lambda m: put(m, acts_of(m)[:-1]), True),
    "a removed act in the middle": (lambda m: put(m, [a for a in acts_of(m) if a["sequence"] != 5]), True),
    "two acts changed places": (lambda m: put(m, [acts_of(m)[n] for n in (0, 2, 1)] + acts_of(m)[3:]), True),
    "a changed act": (
        lambda m: put(
            m,
            [
                {**a, "canonical": a["canonical"].replace("2026-07-01", "2026-07-02")} if a["sequence"] == 4 else a
                for a in acts_of(m)
            ],
        ),
        True,
    ),
    "no manifest": (lambda m: m.pop(check.MANIFEST) and None, False),
}  # fmt: skip


class TestTampering:
    def test_is_found_whatever_it_is(self, file, tmp_path):
        unnoticed = []
        for name, (change, manifest) in TAMPERINGS.items():
            copy = tmp_path / "ban-sao.zip"
            copy.write_bytes(file.read_bytes())
            rewrite(copy, change, manifest=manifest)
            if not check.problems(copy):
                unnoticed.append(name)

        assert unnoticed == []

    def test_makes_the_command_fail(self, file):
        rewrite(file, lambda members: members.update({"index.html": b"x"}))

        with pytest.raises(CommandError):
            call_command("verify_good_faith_file", str(file), stderr=StringIO())

    def test_of_the_whole_chain_is_found_by_the_ledger(self, file):
        rewrite(file, forge_whole_chain, manifest=True)
        errors = StringIO()

        assert check.problems(file) == []
        with pytest.raises(CommandError):
            call_command("verify_good_faith_file", str(file), stderr=errors)
        assert "Bước 4 khác" in errors.getvalue()

    @pytest.mark.parametrize("content", [b"", b"khong phai zip", b"PK\x03\x04"])
    def test_that_leaves_no_archive_is_said_plainly(self, tmp_path, content):
        path = tmp_path / "x.zip"
        path.write_bytes(content)

        assert "Không đọc được" in check.problems(path)[0]


OUTSIDE = ("organisation", "inspection", "front", "co-author", "superuser", "superuser with an office")


class TestWhoTakesIt:
    def test_is_a_party_the_head_or_a_commission(self, rich, bodies, client):
        answers = {}
        for who in ("proposer", "head", "clerk", "deputy-1", "party_office", "propaganda", *OUTSIDE):
            client.force_login(reader(rich, bodies, who))
            answers[who] = client.get(reverse("workflow_good_faith", args=[rich.dossier.pk])).status_code

        takers = {who for who, status in answers.items() if status == 200}
        assert takers == {"proposer", "head", "co-author", "organisation", "inspection"}
        assert set(answers.values()) == {200, 404}

    def test_withholds_what_the_taker_may_not_read_and_stays_checkable(self, rich, client, tmp_path):
        data = take(client, rich.account("proposer"), rich.dossier)
        path = tmp_path / "cua-toi.zip"
        path.write_bytes(data)

        with ZipFile(BytesIO(data)) as archive:
            acts = [json.loads(line) for line in archive.read(check.ACTS).decode().splitlines()]
            everything = b"".join(archive.read(name) for name in archive.namelist()).decode(errors="replace")

        assert check.problems(path) == []
        assert [act["sequence"] for act in acts if act["canonical"] is None] == [len(acts)]
        assert A.AGENCY_PROTECTION_FOUND not in everything.replace("kiem-tra", "")

    def test_withholds_ballots_of_an_open_vote(self, case, client):
        case.submit().reach(Stage.VOTING).vote(Choice.REJECT)

        data = take(client, case.account("proposer"), case.dossier)

        with ZipFile(BytesIO(data)) as archive:
            acts = [json.loads(line) for line in archive.read(check.ACTS).decode().splitlines()]
        assert acts[-1]["canonical"] is None
