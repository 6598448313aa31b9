"""Whether what reviews taught happens: measures of practice, never of families or named people."""

from heed.assurance.measure import Figures
from heed.assurance.publishing import Unit

__all__ = ["Figures", "Unit"]
