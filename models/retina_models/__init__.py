"""The networks that grade a fundus photograph, and what they need to run. No Qt."""
