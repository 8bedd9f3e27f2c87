"""What lists say of one physician, what happened when, and who engaged or paid: rows and charts for page and packet."""
