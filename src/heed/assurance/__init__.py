"""Whether what reviews taught happens: measures of practice, never of families or named people."""

from heed.assurance.measure import Measure, PublishedMeasure, measure, published

__all__ = ["Measure", "PublishedMeasure", "measure", "published"]
