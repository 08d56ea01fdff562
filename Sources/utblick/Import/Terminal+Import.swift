extension Terminal {
    /// Says why missing calls were not marked as withdrawn; nothing when nothing stood in the way.
    static func tell(_ withheld: String?) {
        guard let withheld else { return }
        error("Note: \(withheld).")
    }

    /// Says that far fewer calls than last time were held back, and how they are let in.
    static func heldBack(_ reason: String) {
        error("Held back: \(reason). The calls are as they were. If that is right, run it again with --accept-fewer.")
    }
}
