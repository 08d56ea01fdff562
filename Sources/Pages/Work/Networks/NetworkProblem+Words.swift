import Casework
import Funding

extension NetworkProblem {
    func problem(_ context: WorkContext) -> WorkProblem { WorkProblem(control: field.control, text: text(context)) }

    private var field: Field {
        switch self {
        case .empty(let field), .tooLong(let field, _), .identityNumber(let field), .emailWrong(let field), .unknown(let field),
            .dayWrong(let field, _), .numberWrong(let field, _), .keptWrong(let field, _), .englishMissing(let field):
            field
        case .webWrong: .web
        case .yearWrong, .amountWrong: .fees
        case .countryWrong: .country
        case .endBeforeStart: .memberUntil
        case .personalAddress: .address
        }
    }

    private func text(_ context: WorkContext) -> String {
        let (words, cases, project) = (context.words.partners, context.words.cases.problems, context.words.caseProject)
        let name = field.name(words)
        return switch self {
        case .empty: cases.empty(name)
        case .tooLong(_, let limit): cases.tooLong(name, limit)
        case .identityNumber: cases.identityNumber(name)
        case .emailWrong: cases.emailWrong
        case .webWrong: words.webWrong
        case .unknown: cases.unknown(name)
        case .dayWrong(_, let typed): cases.dayWrong(typed)
        case .yearWrong(let typed): cases.yearWrong(typed)
        case .amountWrong(let typed): cases.amountWrong(typed)
        case .numberWrong(_, let typed): project.numberWrong(typed)
        case .countryWrong(let typed): project.countryWrong(typed)
        case .endBeforeStart: words.endBeforeStart
        case .keptWrong(_, let last): words.keptWrong(context.format.date(last))
        case .personalAddress: words.personalAddress
        case .englishMissing: words.englishMissing(name)
        }
    }
}

extension NetworkProblem.Field {
    /// The id of its control, or of the first of its controls.
    var control: String {
        switch self {
        case .name: ParameterName.networkName.sv
        case .purpose: ParameterName.networkPurpose.sv
        case .web: ParameterName.networkWeb.sv
        case .memberSince: ParameterName.memberSince.sv
        case .memberUntil: ParameterName.memberUntil.sv
        case .contacts: ParameterName.networkCell(.contacts, .name, 1).sv
        case .meetings: ParameterName.networkCell(.meetings, .day, 1).sv
        case .fees: ParameterName.networkCell(.fees, .year, 1).sv
        case .benefits: ParameterName.networkCell(.benefits, .day, 1).sv
        case .day: ParameterName.partnerDay.sv
        case .organisation: ParameterName.organisation.sv
        case .country: ParameterName.partnerCountry.sv
        case .organisationNumber: ParameterName.organisationNumber.sv
        case .vatNumber: ParameterName.vatNumber.sv
        case .pic: ParameterName.pic.sv
        case .oid: ParameterName.oid.sv
        case .lei: ParameterName.lei.sv
        case .contactName: ParameterName.name.sv
        case .contactEmail: ParameterName.email.sv
        case .keptUntil: ParameterName.keptUntil.sv
        case .programme: ParameterName.partnerProgramme.sv
        case .call: ParameterName.call.sv
        case .text: ParameterName.partnerText.sv
        case .caseReference: ParameterName.caseReference.sv
        case .note: ParameterName.partnerNote.sv
        case .about: ParameterName.profile(.about, .english).sv
        case .strengths: ParameterName.profile(.strengths, .english).sv
        case .wanted: ParameterName.profile(.wanted, .english).sv
        case .address: ParameterName.profileEmail.sv
        case .offers: ParameterName.offer(.titleEnglish, 1).sv
        }
    }

    func name(_ words: PartnersWords) -> String {
        switch self {
        case .name: words.name
        case .purpose: words.purpose
        case .web: words.web
        case .memberSince: words.memberSince
        case .memberUntil: words.memberUntil
        case .contacts: words.group(.contacts)
        case .meetings: words.group(.meetings)
        case .fees: words.group(.fees)
        case .benefits: words.group(.benefits)
        case .day: words.day
        case .organisation: words.organisation
        case .country: words.country
        case .organisationNumber: words.organisationNumber
        case .vatNumber: words.vatNumber
        case .pic: words.pic
        case .oid: "OID"
        case .lei: "LEI"
        case .contactName: words.contactName
        case .contactEmail: words.contactEmail
        case .keptUntil: words.keptUntil
        case .programme: words.programme
        case .call: words.call
        case .text: words.text
        case .caseReference: words.caseReference
        case .note: words.note
        case .about: words.part(.about)
        case .strengths: words.part(.strengths)
        case .wanted: words.part(.wanted)
        case .address: words.address
        case .offers: words.offers
        }
    }
}

extension PartnerRequest.State {
    var name: Localized {
        switch self {
        case .open: Localized(sv: "Öppen", en: "Open")
        case .answered: Localized(sv: "Besvarad", en: "Answered")
        case .accepted: Localized(sv: "Vi går vidare tillsammans", en: "We go on together")
        case .declined: Localized(sv: "Nej tack", en: "Declined")
        case .withdrawn: Localized(sv: "Tillbakadragen", en: "Withdrawn")
        }
    }
}

extension PartnerRequest.Direction {
    var name: Localized {
        switch self {
        case .incoming: Localized(sv: "Till oss", en: "To us")
        case .outgoing: Localized(sv: "Från oss", en: "From us")
        }
    }
}
