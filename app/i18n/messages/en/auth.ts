import type { Messages } from "../messages.ts";
import type { auth as sv } from "../sv/auth.ts";

export const auth: Messages<typeof sv> = {
  login: {
    title: "Sign in",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    forgot: "Forgotten your password?",
    pending: "What you wrote is still here and will be sent once you have signed in.",
    about: "About accounts",
    without: {
      title: "Without an account you can",
      text: "read everything that is open to all.",
    },
    with: {
      title: "With an account you can",
      text: "read what is open to the network and to your spaces, and work in the spaces where you have a task.",
    },
    none: {
      title: "No account?",
      text: "You get one by being invited to a space. Ask whoever runs the space.",
    },
  },
  signedIn: {
    title: "You are already signed in",
    text: "You are signed in as {{name}}, {{email}}.",
    onward: "Continue",
    signOut: "Sign out",
  },
  again: {
    title: "You are signed in again",
    text: "What you wrote is still here. Send it, and you carry on where you were.",
    files: "Files do not come along. Choose them once more when you are back.",
    submit: "Send what you wrote",
  },
  done: {
    signed_out: "You are signed out.",
    signed_out_everywhere: "You are signed out on all devices.",
    password_reset: "Your new password is set. Sign in with it.",
    erased: "Your account has been erased, and you are signed out everywhere.",
  },
  password: {
    hint: "At least 12 characters. A few words that have nothing to do with each other are hard to guess and easy to remember.",
    show: "Show the password",
  },
  forgot: {
    title: "Forgotten your password?",
    text: "Enter the address you sign in with. If there is an account with that address, you get an e-mail with a link where you choose a new password.",
    email: "E-mail",
    submit: "Send the link",
    back: "Back to signing in",
    sent: {
      title: "Look in your inbox",
      text: "If there is an account with that address, an e-mail is on its way. Its link is valid for one hour and works once.",
      late: "No e-mail? Look among the junk mail, and check that the address is the one you sign in with.",
      again: "Try another address",
    },
  },
  reset: {
    title: "Choose a new password",
    text: "It is for the account {{email}}. Once it is saved you are signed out everywhere and sign in with the new one.",
    password: "New password",
    submit: "Save the password",
    gone: {
      title: "The link is no longer valid",
      text: "A link for a new password is valid for one hour, and only the latest one counts. If you have used it already, your password has been changed.",
      action: "Send a new link",
    },
  },
  invitation: {
    title: "You are invited to {{space}}",
    role: {
      member: "You become a member: you read what is shown in the space and in the network.",
      coordinator: "You become a coordinator: you write news for the space and submit it.",
      admin: "You become an admin: you coordinate the space and look after its members and settings.",
    },
    address: "The invitation is for {{email}}.",
    name: "Name",
    nameHint: "This is how the people you work with see you.",
    password: "Choose a password",
    language: "Language",
    languageHint: "The portal and its e-mails to you are in that language.",
    create: "Create account and join",
    accept: "Join {{space}}",
    signIn: {
      text: "There is already an account with that address. Sign in with it, and you come back here.",
      submit: "Sign in",
    },
    other: {
      text: "You are signed in as {{email}}, but the invitation is for another address. Sign out, and you come back here.",
      submit: "Sign out",
    },
    gone: {
      title: "The invitation is no longer valid",
      text: "An invitation is valid for two weeks and works once. It may also have been withdrawn. Ask whoever invited you for a new one.",
      signIn: "Have you joined already? <link>Sign in</link>.",
    },
  },
  welcome: {
    title: "Welcome to {{space}}",
    text: "You have joined. Here you see what is shown to the space, and on <link>your account</link> you change your name, language and password.",
  },
};
