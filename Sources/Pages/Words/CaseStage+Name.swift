import Casework
import Funding

extension CaseStage {
    /// Where a case stands, with a capital.
    var name: Localized {
        switch self {
        case .inquiry: Localized(sv: "Förfrågan", en: "Inquiry")
        case .fundCheck: Localized(sv: "Fondkoll", en: "Fund check")
        case .preStudy: Localized(sv: "Förstudie", en: "Pre-study")
        case .decided: Localized(sv: "Beslut fattat", en: "Decided")
        case .draft: Localized(sv: "Ansökan skrivs", en: "Application being written")
        case .reviewed: Localized(sv: "Ansökan granskad", en: "Application reviewed")
        case .submitted: Localized(sv: "Hos finansiären", en: "With the funder")
        case .supplement: Localized(sv: "Komplettering begärd", en: "Supplement asked for")
        case .approved: Localized(sv: "Bifall", en: "Approved")
        case .rejected: Localized(sv: "Avslag", en: "Rejected")
        case .withdrawn: Localized(sv: "Återtagen", en: "Withdrawn")
        case .agreed: Localized(sv: "Avtal klart", en: "Agreement signed")
        case .running: Localized(sv: "Pågår", en: "Running")
        case .finalReport: Localized(sv: "Slutrapporterad", en: "Final report sent")
        case .finalPayment: Localized(sv: "Slutbetald", en: "Final payment made")
        case .closingReport: Localized(sv: "Avslutsrapport lämnad", en: "Closing report given")
        case .archived: Localized(sv: "Arkiverat", en: "Archived")
        case .disposed: Localized(sv: "Gallrat", en: "Disposed of")
        case .closed: Localized(sv: "Avslutat utan ansökan", en: "Closed without application")
        }
    }
}

extension CaseStage.Phase {
    /// The part of the way, with a capital.
    var name: Localized {
        switch self {
        case .idea: Localized(sv: "Idé", en: "Idea")
        case .preparation: Localized(sv: "Förberedelse", en: "Preparation")
        case .application: Localized(sv: "Ansökan", en: "Application")
        case .project: Localized(sv: "Projekt", en: "Project")
        case .ending: Localized(sv: "Avslut", en: "Closing")
        case .ended: Localized(sv: "Klart", en: "Ended")
        }
    }
}

extension CaseStepKind {
    /// What a step records, with a capital.
    var name: Localized {
        switch self {
        case .fundCheck: Localized(sv: "Fondkoll", en: "Fund check")
        case .preStudy: Localized(sv: "Förstudie", en: "Pre-study")
        case .decision: Localized(sv: "Beslut", en: "Decision")
        case .draft: Localized(sv: "Ansökan börjad", en: "Application begun")
        case .review: Localized(sv: "Ansökan granskad", en: "Application reviewed")
        case .submission: Localized(sv: "Ansökan inskickad", en: "Application submitted")
        case .supplementRequest: Localized(sv: "Komplettering begärd", en: "Supplement asked for")
        case .supplement: Localized(sv: "Komplettering inskickad", en: "Supplement sent")
        case .approval: Localized(sv: "Bifall", en: "Approval")
        case .rejection: Localized(sv: "Avslag", en: "Rejection")
        case .withdrawal: Localized(sv: "Ansökan återtagen", en: "Application withdrawn")
        case .agreement: Localized(sv: "Avtal", en: "Agreement")
        case .start: Localized(sv: "Projektstart", en: "Project start")
        case .progressReport: Localized(sv: "Lägesrapport", en: "Progress report")
        case .paymentClaim: Localized(sv: "Ansökan om utbetalning", en: "Payment claim")
        case .payment: Localized(sv: "Utbetalning", en: "Payment")
        case .amendment: Localized(sv: "Ändring", en: "Amendment")
        case .finalReport: Localized(sv: "Slutrapport", en: "Final report")
        case .finalPayment: Localized(sv: "Slutbetalning", en: "Final payment")
        case .closingReport: Localized(sv: "Avslutsrapport", en: "Closing report")
        case .archiving: Localized(sv: "Arkivering", en: "Archiving")
        case .disposal: Localized(sv: "Gallring", en: "Disposal")
        case .closing: Localized(sv: "Avsluta utan ansökan", en: "Close without application")
        case .reopening: Localized(sv: "Ta upp igen", en: "Take up again")
        case .note: Localized(sv: "Anteckning", en: "Note")
        }
    }
}

extension CaseStep.Outcome {
    var name: Localized {
        switch self {
        case .yes: Localized(sv: "Ansök", en: "Apply")
        case .no: Localized(sv: "Ansök inte", en: "Do not apply")
        case .postponed: Localized(sv: "Bordlagt", en: "Postponed")
        }
    }
}

extension CaseStep.RejectionReason {
    var name: Localized {
        switch self {
        case .coFinancing: Localized(sv: "Medfinansiering saknades", en: "Co-financing was missing")
        case .incomplete: Localized(sv: "Ansökan var ofullständig", en: "The application was incomplete")
        case .notEligible: Localized(sv: "Villkoren var inte uppfyllda", en: "The conditions were not met")
        case .quality: Localized(sv: "Bedömdes lägre än andra", en: "Scored lower than others")
        case .partnership: Localized(sv: "Partnerskapet räckte inte", en: "The partnership was not enough")
        case .budgetExhausted: Localized(sv: "Pengarna var slut", en: "The money had run out")
        case .other: Localized(sv: "Annat", en: "Other")
        }
    }
}

extension FinancingPlan.Source {
    var name: Localized {
        switch self {
        case .grant: Localized(sv: "EU-stöd", en: "EU grant")
        case .ownCash: Localized(sv: "Egna pengar", en: "Own cash")
        case .ownKind: Localized(sv: "Eget arbete", en: "Own in kind")
        case .coFinanciers: Localized(sv: "Medfinansiärer", en: "Co-financiers")
        }
    }
}
