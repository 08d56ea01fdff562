public import Funding

/// What is wrong with what somebody has typed of a network, a partner request or the partner profile.
public enum NetworkProblem: Error, Sendable, Hashable {
    public enum Field: String, Sendable, Hashable, CaseIterable {
        // A network.
        case name, purpose, web, memberSince, memberUntil, contacts, meetings, fees, benefits
        // A partner request.
        case day, organisation, country, organisationNumber, vatNumber, pic, contactName, contactEmail, keptUntil, programme, call, text
        case caseReference, note
        // An organisation of the register, besides those of a partner request.
        case oid, lei
        // The profile.
        case about, strengths, wanted, address, offers
    }

    case empty(Field)
    /// Longer than `limit` characters.
    case tooLong(Field, limit: Int)
    /// Holds a personal identity number, which is never kept.
    case identityNumber(Field)
    case emailWrong(Field)
    /// No address of the web.
    case webWrong
    /// Something that is not there.
    case unknown(Field)
    case dayWrong(Field, String)
    case yearWrong(String)
    case amountWrong(String)
    /// A number that an organisation cannot have.
    case numberWrong(Field, String)
    /// No two letters.
    case countryWrong(String)
    case endBeforeStart
    /// A contact would be kept past `last`, or its day has passed.
    case keptWrong(Field, last: Day)
    /// A public page would show the address of somebody who works here.
    case personalAddress
    /// What is public must be there in English too.
    case englishMissing(Field)
}
