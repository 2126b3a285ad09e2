CREATE CONSTRAINT review_question_id IF NOT EXISTS FOR (n:ReviewQuestion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_answer_id IF NOT EXISTS FOR (n:ReviewAnswer) REQUIRE n.id IS UNIQUE;
