SELECT number FROM progress WHERE step = 'stories'
