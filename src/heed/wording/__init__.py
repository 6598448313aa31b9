"""Words: the codes Heed stores and what people read for them."""

from heed.wording.choice import Choice

__all__ = ["Choice"]
