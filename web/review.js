// Review by keyboard.
