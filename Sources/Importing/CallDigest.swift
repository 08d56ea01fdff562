import Funding

/// The digest of a call, in which the time of fetching plays no part.
enum CallDigest {
    /// What of a call may change.
    private struct Content: Encodable {
        let identifier: String
        let callIdentifier: String?
        let programme: Programme.ID?
        let action: Action.ID?
        let title: String
        let plainTitle: Localized?
        let summary: Localized?
        let text: CallText
        let conditions: CallText
        let callTitle: String?
        let keywords: [String]
        let opens: Day?
        let deadlines: [Deadline]
        let budget: Call.Budget?
        let grant: Call.GrantRange?
        let statedStatus: Call.StatedStatus?
        let themes: [Theme]
        let audience: [ApplicantKind]
        let areas: [AreaCode]
        let link: String?
    }

    static func hexadecimal(of call: Call) throws -> String {
        try ContentDigest.hexadecimal(
            of: Content(
                identifier: call.identifier, callIdentifier: call.callIdentifier, programme: call.programme, action: call.action,
                title: call.title, plainTitle: call.plainTitle, summary: call.summary, text: call.text, conditions: call.conditions,
                callTitle: call.callTitle,
                keywords: call.keywords, opens: call.opens, deadlines: call.deadlines, budget: call.budget, grant: call.grant,
                statedStatus: call.statedStatus, themes: call.themes, audience: call.audience, areas: call.areas, link: call.link))
    }
}
