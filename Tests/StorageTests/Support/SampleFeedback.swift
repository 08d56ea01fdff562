import Funding

extension Sample {
    /// What somebody says of a call that all desks share, in words of their own.
    static func feedback(_ note: String?, _ subject: MatchFeedback.Subject = .call("call-7")) -> MatchFeedback {
        MatchFeedback(
            subject: subject, reason: note == nil ? .place : .other, day: day(0), themes: [.youth], applicant: .school, county: "SE122",
            catalogue: "0123456789ab", note: note)
    }
}
