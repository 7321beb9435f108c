/*
 * What was published is what applications were judged by: it neither changes nor goes. One step back is open while the
 * time that a publication was set for has not come: it may become a draft again, as it is.
 */
CREATE FUNCTION keep_what_was_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'draft' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.status = 'draft' AND OLD.effective_from > now() AND NEW.id = OLD.id
      AND NEW.number = OLD.number AND NEW.definition = OLD.definition AND NEW.version > OLD.version THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a published version of the form does not change';
END $$;
CREATE TRIGGER published_versions_stay BEFORE UPDATE OR DELETE ON form_version
  FOR EACH ROW EXECUTE FUNCTION keep_what_was_published();

-- Which version is in force is asked at every application: the latest to come into force by now.
CREATE INDEX form_version_in_force ON form_version (effective_from DESC NULLS LAST, number DESC) WHERE status = 'published';
