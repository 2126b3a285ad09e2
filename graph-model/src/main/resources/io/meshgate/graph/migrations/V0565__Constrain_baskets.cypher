CREATE CONSTRAINT access_basket_id IF NOT EXISTS FOR (n:AccessBasket) REQUIRE n.id IS UNIQUE;
