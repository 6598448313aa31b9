"""What reviews taught: public pages, with a quick way out of them."""
