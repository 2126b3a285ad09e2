// Only campaigns are in the indexes of which something is left to come.
CREATE CONSTRAINT access_campaign_id IF NOT EXISTS FOR (n:AccessCampaign) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT campaign_item_id IF NOT EXISTS FOR (n:CampaignItem) REQUIRE n.id IS UNIQUE;
CREATE INDEX access_campaign_closes_at IF NOT EXISTS FOR (n:AccessCampaign) ON (n.closesAt);
CREATE INDEX access_campaign_remind_at IF NOT EXISTS FOR (n:AccessCampaign) ON (n.remindAt);
