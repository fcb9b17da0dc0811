"""Words one letter apart. Pure: no Django, no input or output."""

SHORTEST = 3


def shortened(word: str) -> set[str]:
    """``word`` with each one letter left out."""
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter was added, left out, mistaken or exchanged with its neighbour."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    if len(one) != len(other):
        shorter, longer = sorted((one, other), key=len)
        return shorter in shortened(longer)
    apart = [place for place in range(len(one)) if one[place] != other[place]]
    if len(apart) == 1:
        return True
    first, second = apart[0], apart[-1]
    is_exchange = len(apart) == 2 and second == first + 1
    return is_exchange and one[first] + one[second] == other[second] + other[first]
