import Funding
import Language
import Matching

/// What the idea's own words say of what the form asks for, where the form was left empty and nobody has been asked about it since.
struct StatedFacts {
    let applicant: ApplicantKind?
    let partners: [AreaCode]

    init(_ draft: IdeaDraft, asked: [QuestionTopic], in language: IdeaReading.TextLanguage, home: AreaCode, gazetteer: Gazetteer) {
        // The words for it are Swedish and English.
        guard language.neighbour == nil else {
            (applicant, partners) = (nil, [])
            return
        }
        let tokens = Token.tokens(of: draft.text)
        applicant = draft.applicant == nil && !asked.contains(.applicant) ? StatedApplicant.kind(in: tokens) : nil
        // A number of partners is an answer of its own: "0" says that the countries are none of theirs.
        let isTold = !(draft.partners.allSatisfy(\.isBlank) && draft.partnerCount.isBlank)
        partners =
            isTold || asked.contains(.partnerCountries)
            ? [] : StatedPartners.countries(in: tokens, home: home, gazetteer: gazetteer)
    }
}
