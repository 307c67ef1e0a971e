"""The window."""

# PySide reads the source of every module imported after it, looking for its own name
# (shibokensupport.feature). What Home asks of the domain comes before it and is spared that.
from kpidesk.domain import dashboard as _dashboard  # noqa: F401
from kpidesk.domain import filled as _filled  # noqa: F401
