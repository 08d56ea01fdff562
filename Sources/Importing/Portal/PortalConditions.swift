import Funding

/// Reads the conditions of a topic: what they state in a form that can be trusted, and the sentences left to a person.
///
/// Topics number their conditions: 2 is the eligible countries, 3 the other eligibility conditions. The forms are those that occur
/// in 608 topics of 10 August 2026; a sentence that is not wholly of a known form is left unread.
struct PortalConditions {
    /// `nil` where there are no conditions.
    let stated: CallConditions?

    /// - Parameter programme: decides what "Associated Country" stands for.
    init(_ text: CallText, programme: Programme.ID?) {
        guard !text.isEmpty else {
            stated = nil
            return
        }
        var reading = PortalConditionsReading(associated: programme == "horizon_europe" ? "horizon_associated" : nil)
        let sections = PortalSections(text)
        for sentence in sections.countries { reading.read(sentence, in: .countries) }
        for sentence in sections.others { reading.read(sentence, in: .others) }
        if reading.conditions.isEmpty, let sentence = sections.pointer { reading.point(with: sentence) }
        let conditions = reading.conditions
        stated = conditions.isEmpty ? nil : conditions
    }
}
