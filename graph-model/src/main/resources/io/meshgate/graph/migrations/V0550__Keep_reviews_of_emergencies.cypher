// Of what was taken in an emergency only that is in the index of which nobody was reminded yet.
CREATE CONSTRAINT emergency_review_id IF NOT EXISTS FOR (n:EmergencyReview) REQUIRE n.id IS UNIQUE;
CREATE INDEX access_request_review_remind_at IF NOT EXISTS FOR (n:AccessRequest) ON (n.reviewRemindAt);
