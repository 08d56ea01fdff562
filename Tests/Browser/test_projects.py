"""Projects that got money: from an idea to those like it, to one of them, to its partners' others."""

import pytest

from site_map import IDEAS, LANGUAGES, address


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_goes_from_an_idea_to_a_project_to_its_partners_others(site, language):
    matches = site.fetch(address("matches", language, idea=IDEAS["wetland"][language])).text
    similar = address("similar", language, idea=IDEAS["wetland"][language])
    assert f'href="{similar}"' in matches
    found = site.fetch(similar).text
    project = address("projects", language) + "/keep-900001"
    assert found.index(f'href="{project}"') > 0
    assert "Katrineholms kommun" in found and "keep.eu" in found
    page = site.fetch(project).text
    partner = address("projects", language, organisation="org:212000-0340").replace("%3A", "%3A")
    assert f'href="{partner}"' in page
    others = site.fetch(partner).text
    assert "/keep-900001" in others and "/keep-900002" in others and "/keep-900004" not in others


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_swedish_idea_finds_an_english_project_and_the_reverse(site, language):
    english_only, swedish_only = "/keep-900002", "/keep-900003"
    assert english_only in site.fetch(address("similar", language, idea=IDEAS["integration"][language])).text
    assert swedish_only in site.fetch(address("similar", language, idea=IDEAS["research"][language])).text


def test_a_filter_stays_in_the_address_and_counts_one_participant(site):
    idea = IDEAS["integration"]["sv"]
    assert "/keep-900002" in site.fetch(address("similar", "sv", idea=idea, country="SE", kind="municipality")).text
    assert "/keep-900002" not in site.fetch(address("similar", "sv", idea=idea, country="FI", kind="university")).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_gives_an_address_that_can_be_shared(site, language):
    names = {"sv": ("ide", "land", "slag"), "en": ("idea", "country", "kind")}[language]
    form = list(zip(names, (IDEAS["wetland"][language], "SE", "municipality")))
    answer = site.fetch(address("similar", language), form)
    assert answer.status == 200
    expected = address("similar", language, idea=IDEAS["wetland"][language], country="SE", kind="municipality")
    assert answer.address == site.origin + expected
    assert "/keep-900001" in answer.text


def test_the_municipality_s_own_list_holds_what_its_number_joins_and_names_the_rest_as_candidates(site):
    page = site.fetch(address("projects", "sv")).text
    sure, maybe = page.split('id="kandidater"')
    assert "/keep-900001" in sure and "/keep-900002" in sure and "/keep-900004" not in sure
    assert "/keep-900004" in maybe and "/keep-900001" not in maybe


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_programme_shows_what_it_has_paid_for(site, language):
    page = site.fetch(address("programmes", language) + "/central_baltic_2021_2027").text
    assert 'id="liknande"' in page and "/keep-900001" in page
    assert 'id="liknande"' not in site.fetch(address("programmes", language) + "/esf_plus_2021_2027").text
