SELECT count(*) AS cases, coalesce(sum(is_demonstration), 0) AS examples FROM case_file WHERE desk = $1;
