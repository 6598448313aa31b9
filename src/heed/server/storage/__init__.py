"""What is kept: tables that mirror the field's values, and the triggers that guard them."""
