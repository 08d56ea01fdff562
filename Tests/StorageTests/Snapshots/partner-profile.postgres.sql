SELECT content, version FROM partner_profile WHERE desk = $1;
