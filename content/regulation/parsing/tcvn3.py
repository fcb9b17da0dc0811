"""
Recognises text in the old TCVN3 (.VnTime) encoding.

It is never converted: 17 of its code points are also letters of good Vietnamese, so a guess
could change the words of a law. The person is asked to save the file as Unicode instead.
"""

import re

from content.regulation.parsing.lines import Line
from content.regulation.parsing.problems import Problem

# Signs that stand for letters in TCVN3 and never stand before a letter in Unicode Vietnamese.
SIGN_IN_WORD = re.compile(r"[®©¬¨ª«¸µ¶·¹»¾¼½¦§¡¢£¤¥](?=[^\W\d_])")
ENOUGH = 3
SHOWN = 5
ADVICE = "chữ ở bảng mã TCVN3 (phông .VnTime); hãy chuyển tệp sang Unicode (UTF-8) rồi nhập lại."


def looks_like_tcvn3(text: str) -> bool:
    """Whether ``text`` holds enough TCVN3 signs inside words to be no accident."""
    return sum(1 for _ in zip(range(ENOUGH), SIGN_IN_WORD.finditer(text), strict=False)) == ENOUGH


def tcvn3_problems(lines: list[Line]) -> list[Problem]:
    """The first lines written in TCVN3, if the whole looks like TCVN3."""
    suspects = [line for line in lines if SIGN_IN_WORD.search(line.text)]
    if not looks_like_tcvn3("\n".join(line.text for line in suspects)):
        return []
    return [Problem(line.number, ADVICE) for line in suspects[:SHOWN]]
