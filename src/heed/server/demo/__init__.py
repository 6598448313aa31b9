"""An invented partnership in an invented city, to try Heed with. Nobody in it exists."""
