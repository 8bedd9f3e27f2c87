"""The letters of names, as parts of a class of characters: those of English and of every language in Latin letters."""

_LATIN = [chr(code) for code in (*range(0xC0, 0x180), *range(0x1CD, 0x250)) if chr(code).isalpha()]

CAPITALS = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
SMALL = "a-z" + "".join(letter for letter in _LATIN if letter.islower())
