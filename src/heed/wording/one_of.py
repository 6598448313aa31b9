"""Lists of words as a part of a regular expression."""


def one_of(words: str) -> str:
    """Any of the comma-separated words or phrases, as a group that is not kept."""
    return f"(?:{'|'.join(word.strip() for word in words.split(',') if word.strip())})"
