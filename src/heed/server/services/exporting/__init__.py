"""The columnar copy of the record."""

from heed.server.services.exporting.writing import Exported, export

__all__ = ["Exported", "export"]
