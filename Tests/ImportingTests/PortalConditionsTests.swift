import Foundation
import Funding
import Testing

@testable import Importing

/// Sentences written by hand in the forms that the portal's conditions really have.
@Suite struct PortalConditionsTests {
    /// What section 3 comes to when it holds these words, in a call of Horizon Europe.
    private func read(_ sentence: String, programme: Programme.ID? = "horizon_europe") throws -> CallConditions {
        let text = "3. Other Eligible Conditions\(sentence)4. Financial and operational capacity and exclusion"
        return try #require(PortalConditions(CallText(paragraphs: [text]), programme: programme).stated)
    }

    @Test(arguments: [
        ("For this reason, participation is limited to legal entities established in Member States, Norway and Iceland.", "eu27 NO IS"),
        (
            "In order to achieve this, participation in this topic is limited to legal entities established in Member States and Associated Countries.",
            "horizon_associated"
        ),
        (
            "For this reason, participation is limited to legal entities established in Member States, Iceland and Norway and the following additional associated countries : Canada, New-Zealand, Republic of Korea and the United Kingdom.",
            "eu27 IS NO CA NZ KR UK"
        ),
        ("Participation is limited to legal entities established in EU Member States, Bosnia and Herzegovina, and Ukraine.", "eu27 BA UA"),
    ])
    func `a closed list of countries is read`(sentence: String, areas: String) throws {
        let stated = try read(sentence)
        #expect(stated.countries?.areas.map(\.rawValue).joined(separator: " ") == areas)
        #expect(stated.countries?.sentence == sentence)
        #expect(stated.unread.isEmpty)
    }

    @Test(arguments: [
        "For this reason, participation is limited to legal entities established in Member States, OECD countries and Norway.",
        "For this reason, for proposals on area a, participation is limited to legal entities established in Member States.",
        "If area a is chosen, participation is limited to legal entities established in Member States.",
        "Participation is limited to legal entities established in Member States, unless they are small companies.",
    ])
    func `a list with a word that is not known stays unread`(sentence: String) throws {
        let stated = try read(sentence)
        #expect(stated.countries == nil)
        #expect(stated.unread.flatMap(\.sentences) == [sentence])
    }

    @Test func `associated countries are known only for Horizon Europe`() throws {
        let sentence = "Participation is limited to legal entities established in Member States and Associated Countries."
        #expect(try read(sentence).countries != nil)
        #expect(try read(sentence, programme: nil).countries == nil)
        #expect(try read(sentence, programme: "digital_europe").unread(on: .countries)?.sentences == [sentence])
    }

    @Test(arguments: [
        (
            "Applications must be submitted by a consortium including participation, as beneficiaries, of at least three independent legal entities: Each established in a different Member State or Associated Country; and two of which are established in a Member State.",
            "3 3 2 true"
        ),
        ("Applications may only be submitted by one legal entity (mono-beneficiary).", "1 1 0 true"),
        (
            "At least four cities, represented by a local authority, each from a different Member State or Associated Country, must participate as beneficiaries.",
            "4 4 0 false"
        ),
        (
            "Entities from at least 5 cities or regions, each from a different Member State or Associated Country, must participate as beneficiaries.",
            "5 5 0 false"
        ),
        (
            "This topic requires the active involvement, as beneficiaries, of at least 3 fire brigades from at least 2 different EU Member States or Associated countries.",
            "3 2 0 false"
        ),
    ])
    func `a number of applicants is read`(sentence: String, numbers: String) throws {
        let found = try #require(try read(sentence).consortium)
        let read = "\(found.minimumApplicants) \(found.minimumCountries) \(found.minimumMemberStates) \(found.isWhole)"
        #expect(read == numbers)
        #expect(found.sentence == sentence)
        #expect(found.among == (found.minimumCountries > 1 ? ["horizon_associated"] : []))
    }

    @Test(arguments: [
        (
            "This topic requires the active involvement, as beneficiaries, of at least 2 fire brigades and 2 schools from at least 3 different EU Member States or Associated Countries.",
            "consortium"
        ),
        ("Consortia may include a maximum of 6 participants.", "consortium"),
        ("The consortium may exceptionally be composed of a single legal entity (mono-beneficiary grant) which is an SME.", "consortium"),
        ("Applications may only be submitted by one legal entity that is a city.", "applicants"),
        ("Entities that are directly or indirectly controlled by a non-eligible country shall not take part.", "applicants"),
        ("To be eligible the host organisation must be located in a Widening country.", "applicants"),
        ("Beneficiaries from third countries pay for themselves.", "countries"),
        ("Proposals must apply the multi-actor approach.", "other"),
        ("For these participants, applicants must fill in the table in the application form.", "other"),
    ])
    func `what is only half understood is left to a person, under its subject`(sentence: String, subject: String) throws {
        let stated = try read(sentence)
        #expect(stated.consortium == nil && stated.countries == nil)
        #expect(stated.unread.map(\.subject.rawValue) == [subject])
        #expect(stated.unread.first?.sentences == [sentence])
        #expect(stated.unread.first?.isRemark == false)
    }

    @Test(arguments: [
        "described in section 6 of the call document.", "As described in Annex B of the Work Programme General Annexes.",
        "Other eligibility conditions are described in Annex B of the Work Programme General Annexes.", "Described in Rules of Contest",
    ])
    func `that conditions are described elsewhere is a remark`(sentence: String) throws {
        let stated = try read(sentence)
        #expect(stated.unread == [CallConditions.Unread(subject: .consortium, sentences: [sentence], isRemark: true)])
    }

    @Test func `a reference gives way to what is said`() throws {
        let stated = try read(
            "Consortia may include a maximum of 6 participants.described in Annex B of the Work Programme General Annexes.")
        #expect(stated.unread.map(\.sentences) == [["Consortia may include a maximum of 6 participants."]])
    }

    @Test func `a list that others may still join keeps the sentence that says so`() throws {
        let more = "In addition, entities established in other countries may be eligible to participate in this topic."
        let stated = try read("Participation is limited to legal entities established in Member States and Norway. " + more)
        #expect(stated.countries?.areas == ["eu27", "NO"])
        #expect(stated.unread == [CallConditions.Unread(subject: .countries, sentences: [more], isRemark: true)])
    }

    @Test(arguments: [
        "The following additional eligibility criteria apply:", "n/a",
        "The Joint Research Centre (JRC) may participate as member of the consortium selected for funding.",
    ])
    func `what asks nothing is not kept`(sentence: String) {
        let text = "3. Other eligibility conditions\(sentence)4. Financial and operational capacity"
        #expect(PortalConditions(CallText(paragraphs: [text]), programme: "horizon_europe").stated == nil)
    }

    @Test func `footnotes, lost spaces and small print make no difference`() throws {
        let stated = try read(
            "The following additional eligibility criteria apply:Consortia need at least one Authority[[Such as No. 5. See more.]] i.e. an office of the U.S. kind.See definition of the multi-actor approach in this part.\u{FEFF}described in Annex B of the Annexes."
        )
        #expect(stated.unread.map(\.sentences) == [["Consortia need at least one Authority i.e. an office of the U.S. kind."]])
    }

    @Test func `long sentences and many of them are cut`() throws {
        let long = "Proposals must show " + Array(repeating: "water", count: 100).joined(separator: " ") + "."
        let stated = try read(long + " One must be green. Two must be blue. Three must be red.")
        let sentences = try #require(stated.unread(on: .other)).sentences
        #expect(sentences.count == 4 && sentences.last == "…")
        #expect(sentences[0].count <= 402 && sentences[0].hasSuffix("water …"))
    }

    @Test func `the portal's markup gives the same as its plain text`() throws {
        let html = """
            <p><strong>2. Eligible Countries</strong></p><p>described in <a href="#">Annex B</a> of the Annexes.</p>
            <p><b>3. Other Eligible Conditions</b></p><p>Applications must be submitted by a consortium including participation, as \
            beneficiaries, of at least three independent legal entities:</p><ul><li>Each established in a different Member State or \
            Associated Country; and</li><li>two of which are established in a Member State.</li></ul>
            <p><b>4. Financial and operational capacity and exclusion</b></p><p>at least 9 offices</p>
            """
        var log = DiagnosticLog()
        let fields = ["topicConditions": [html], "frameworkProgramme": ["43108390"]]
        let result = try #require(PortalResult(raw: resultText("TOPIC-1", more: fields), log: &log))
        let call = try #require(PortalCall(result, labels: .none, log: &log)).call(id: "topic-1", fetchedAt: .testDay)
        let stated = try #require(call.conditionsStated)
        #expect(stated.consortium?.minimumApplicants == 3 && stated.consortium?.minimumMemberStates == 2)
        #expect(stated.unread == [.init(subject: .countries, sentences: ["described in Annex B of the Annexes."], isRemark: true)])
    }

    @Test(arguments: [
        "", "2. Eligible countries", "[[", "]] 3. Other eligible conditions [[", ":", "3. Other eligibility conditions:::",
        "9999999999999999999 at least",
    ])
    func `odd texts give nothing and stop nothing`(text: String) {
        #expect(PortalConditions(CallText(paragraphs: [text]), programme: nil).stated == nil)
    }

    @Test func `conditions without the usual sections say where to read`() {
        let sentence = "The conditions are described in the work programme."
        let stated = PortalConditions(CallText(paragraphs: ["Open to all. " + sentence]), programme: nil).stated
        #expect(stated?.unread == [.init(subject: .other, sentences: [sentence], isRemark: true)])
    }
}
