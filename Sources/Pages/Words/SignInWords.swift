/// Signing in and out.
struct SignInWords: Sendable {
    let title: String
    let lead: String
    let leadBack: String
    let emailLabel: String
    let passwordLabel: String
    let send: String
    let forgotten: String
    let wrong: String
    let tooMany: @Sendable (Int) -> String
    let busy: String
    let provider: String
    let orPassword: String
    let providerFaulty: String
    let notStaff: String
    let providerRefused: String
    let signedOutTitle: String
    let signedOutText: String
    let again: String
}

extension SignInWords {
    static let swedish = SignInWords(
        title: "Logga in",
        lead: "För dig som arbetar med EU-stöd och internationellt samarbete i kommunen.",
        leadBack: "Logga in för att komma till sidan. Du kan ha blivit utloggad för att du inte har använt tjänsten på ett tag.",
        emailLabel: "E-postadress",
        passwordLabel: "Lösenord",
        send: "Logga in",
        forgotten: "Har du glömt lösenordet eller saknar konto? Kontakta den som sköter Utblick i din kommun.",
        wrong: "E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.",
        tooMany: {
            "Det har varit för många misslyckade försök. Vänta \($0 == 1 ? "en minut" : "\($0) minuter") och försök sedan igen."
        },
        busy: "Många loggar in just nu. Försök igen om några sekunder.",
        provider: "Logga in med kommunens konto",
        orPassword: "Eller med lösenord",
        providerFaulty: "Kommunens inloggning svarar inte som den ska. Försök igen om en stund.",
        notStaff: "Du är inloggad hos kommunen, men ditt konto har ingen roll här. Kontakta den som sköter Utblick i din kommun.",
        providerRefused: "Inloggningen avbröts eller tog för lång tid. Försök igen.",
        signedOutTitle: "Du är utloggad",
        signedOutText: "Delar du datorn med andra? Stäng också webbläsaren.",
        again: "Logga in igen")
}

extension SignInWords {
    static let english = SignInWords(
        title: "Sign in",
        lead: "For those who work with EU funding and international cooperation in the municipality.",
        leadBack: "Sign in to get to the page. You may have been signed out because you had not used the service for a while.",
        emailLabel: "E-mail address",
        passwordLabel: "Password",
        send: "Sign in",
        forgotten: "Forgotten your password, or no account? Turn to whoever keeps Utblick in your municipality.",
        wrong: "The e-mail address or the password is not right. Check both and try again.",
        tooMany: { "Too many attempts have failed. Wait \($0 == 1 ? "a minute" : "\($0) minutes"), then try again." },
        busy: "Many people are signing in just now. Try again in a few seconds.",
        provider: "Sign in with the municipality's account",
        orPassword: "Or with a password",
        providerFaulty: "The municipality's sign-in does not answer as it should. Try again in a while.",
        notStaff: "The municipality knows you, but your account has no role here. Turn to whoever keeps Utblick in your municipality.",
        providerRefused: "Signing in was broken off or took too long. Try again.",
        signedOutTitle: "You have signed out",
        signedOutText: "Do you share the computer with others? Then close the browser, too.",
        again: "Sign in again")
}
