// Where somebody is more than a plain member, roles count from now on.
MATCH (t:Team)
WHERE EXISTS {
  MATCH (t)<-[place:MEMBER_OF]-()
  WHERE place.role <> 'MEMBER'
}
SET t.led = true;
