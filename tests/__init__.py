"""Tests that belong to no single context: architecture, journeys, what tests share."""
