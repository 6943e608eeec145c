"""serve, work, doctor, verify_audit."""
