"""Recognises text in the encodings from before Unicode (TCVN3, VNI) and text decoded wrongly."""

import re

MOJIBAKE = re.compile(r"á[»º]|Ã[\u0080-\u00bf\u2018-\u203a]|Ä[\u0080-\u009f\u2018-\u201d‚ƒ„†‡]|Æ[°¡\u00a0]|â€")
VNI = re.compile(r"[aeAE][âêùøûõïáàåãäéèëúü]|[oO][âùøûõï]|[uUyY][ùøûõ]|[öñÖÑ][aeouôöâêùøûõïäåë]")
UNICODE_VIETNAMESE = re.compile("[\u1ea0-\u1ef9ăĂđĐĩĨũŨơƠưƯ]")
TCVN3_SIGNS = re.compile(r"[¡¢£¤¥¦§¨©ª«¬®¯±²³µ¶·¸¹»¼½¾¿÷×\u00ad]")
TCVN3_LETTERS = re.compile(r"[ËÎÏÐÑÞîðûþÿ]|[ÄÅÆÇÖÜßäåæçëïñöøü].*[ÄÅÆÇÖÜßäåæçëïñöøü]|[a-z][À-Þ]")

RESAVE = "Hãy chuyển sang bảng mã Unicode rồi nhập lại."


def text_fault(text: str) -> str:
    """
    Return why ``text`` cannot be trusted, or an empty string.

    Nothing is converted: 17 of the TCVN3 bytes are also letters of today's Vietnamese. One
    foreign letter (Müller) is let through, a capital with an accent inside a word is not.
    """
    if text.isascii():
        return ""
    if "\ufffd" in text:
        return f"Có ký tự bị hỏng. {RESAVE}"
    if MOJIBAKE.search(text):
        return f"Chữ bị đọc sai bảng mã. {RESAVE}"
    if UNICODE_VIETNAMESE.search(text):
        return ""
    if VNI.search(text):
        return f"Chữ có vẻ theo bảng mã VNI. {RESAVE}"
    if TCVN3_SIGNS.search(text) or TCVN3_LETTERS.search(text):
        return f"Chữ có vẻ theo bảng mã TCVN3 (ABC). {RESAVE}"
    return ""
